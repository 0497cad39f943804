import leven from 'leven';
import type { SandboxClock } from './clock.ts';
import { type Answer, refuseUnknown, type SandboxRequest, type Service } from './exchange.ts';
import { bad, page, problem, tooMany } from './twitch-answers.ts';
import { categoryShape, channelShape, streamShape, userShape, videoShape } from './twitch-shapes.ts';
import { TWITCH_APP, type TwitchTokens } from './twitch-tokens.ts';
import type { TwitchWorld } from './twitch-world.ts';

const LOGIN = /^[a-zA-Z0-9_]{1,25}$/;
const ID = /^\d+$/;

/** api.twitch.tv: the few endpoints of Helix that a watcher needs. */
export class TwitchHelix {
  /** Points a minute; every call costs one. */
  pointsPerMinute = 800;
  /** How many streams a page holds at most, whatever is asked for. */
  streamsPerPage = 100;
  readonly #world: TwitchWorld;
  readonly #tokens: TwitchTokens;
  readonly #clock: SandboxClock;
  #minute = { resetAt: 0, left: 0 };

  constructor(world: TwitchWorld, tokens: TwitchTokens, clock: SandboxClock) {
    this.#world = world;
    this.#tokens = tokens;
    this.#clock = clock;
  }

  readonly service: Service = (request) => {
    const refused = this.#authorize(request);
    if (refused) return refused;
    const headers = this.#spendPoint();
    if (!headers)
      return { ...problem(429, 'Too Many Requests', 'Too Many Requests'), headers: this.#rateHeaders() };
    if (request.method !== 'GET') return { ...problem(404, 'Not Found', ''), headers };
    return { ...this.#route(request), headers };
  };

  #route(request: SandboxRequest): Answer {
    switch (request.path) {
      case '/helix/users':
        return this.#users(request.query);
      case '/helix/streams':
        return this.#streams(request.query);
      case '/helix/videos':
        return this.#videos(request.query);
      case '/helix/search/channels':
        return this.#searchChannels(request.query);
      case '/helix/search/categories':
        return this.#searchCategories(request.query);
      default:
        return problem(404, 'Not Found', '');
    }
  }

  #authorize(request: SandboxRequest): Answer | undefined {
    const unauthorized = (message: string) => problem(401, 'Unauthorized', message);
    const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (!token) return unauthorized('OAuth token is missing');
    const clientId = request.headers['client-id'];
    if (!clientId) return unauthorized('Must provide a valid Client-ID or OAuth token');
    if (!this.#tokens.valid(token)) return unauthorized('Invalid OAuth token');
    if (clientId !== TWITCH_APP.clientId) return unauthorized('Client ID and OAuth token do not match');
    return undefined;
  }

  #spendPoint(): Record<string, string> | undefined {
    const now = this.#clock.now();
    if (now >= this.#minute.resetAt) this.#minute = { resetAt: now + 60_000, left: this.pointsPerMinute };
    if (this.#minute.left === 0) return undefined;
    this.#minute.left -= 1;
    return this.#rateHeaders();
  }

  #rateHeaders(): Record<string, string> {
    return {
      'Ratelimit-Limit': String(this.pointsPerMinute),
      'Ratelimit-Remaining': String(this.#minute.left),
      'Ratelimit-Reset': String(Math.ceil(this.#minute.resetAt / 1000)),
    };
  }

  #users(query: URLSearchParams): Answer {
    const [ids, logins] = [query.getAll('id'), query.getAll('login')];
    if (ids.length + logins.length === 0) {
      return bad('The "id" or "login" query parameter is required');
    }
    if (ids.length + logins.length > 100) return tooMany('login');
    if (!ids.every((id) => ID.test(id)) || !logins.every((login) => LOGIN.test(login))) {
      return bad('Invalid username(s), email(s), or ID(s). Bad Identifiers.');
    }
    const found = this.#world.named(
      ids,
      logins.map((login) => login.toLowerCase()),
    );
    return {
      status: 200,
      body: {
        data: found.map((streamer) => this.#world.distorted('user', streamer.id, userShape(streamer))),
      },
    };
  }

  #streams(query: URLSearchParams): Answer {
    refuseUnknown(query, ['user_id', 'first', 'after']);
    const ids = query.getAll('user_id');
    if (ids.length > 100) return tooMany('user_id');
    if (ids.length === 0 || !ids.every((id) => ID.test(id))) return bad('Malformed query params.');
    if (this.#world.takeFlicker()) return { status: 200, body: { data: [], pagination: {} } };
    const live = this.#world
      .named(ids, [])
      .flatMap((streamer) => (streamer.stream ? [{ streamer, stream: streamer.stream }] : []))
      .sort((one, other) => other.stream.viewers - one.stream.viewers);
    return page(
      live.map(({ streamer, stream }) =>
        this.#world.distorted('stream', streamer.id, streamShape(streamer, stream)),
      ),
      query,
      { cursorOnLast: true, most: this.streamsPerPage },
    );
  }

  #videos(query: URLSearchParams): Answer {
    refuseUnknown(query, ['user_id', 'type', 'first']);
    if (query.get('type') !== 'archive') return bad('The parameter "type" was malformed');
    const [streamer] = this.#world.named(query.getAll('user_id'), []);
    const videos = streamer?.videos.map((video) =>
      this.#world.distorted('video', video.id, videoShape(streamer, video)),
    );
    return page(videos ?? [], query);
  }

  #searchChannels(query: URLSearchParams): Answer {
    refuseUnknown(query, ['query', 'first']);
    const words = query.get('query')?.toLowerCase();
    if (!words) return bad('Missing required parameter "query"');
    const found = this.#world.known().filter(({ login }) => login.includes(words));
    return page(
      found.map((streamer) => this.#world.distorted('channel', streamer.id, channelShape(streamer))),
      query,
    );
  }

  /**
   * Each word of the query must begin a word of the name; a word that is misspelt by little more than a letter matches, too.
   * https://dev.twitch.tv/docs/api/reference/#search-categories
   */
  #searchCategories(query: URLSearchParams): Answer {
    const wanted = query.get('query')?.toLowerCase();
    if (!wanted) return bad('Missing required parameter "query"');
    const isMatch = (name: string) => {
      const words = name.toLowerCase().split(' ');
      return wanted.split(' ').every((each) => words.some((word) => word.startsWith(each)));
    };
    const isNear = (name: string) => leven(name.toLowerCase(), wanted) <= 2;
    const found = [...this.#world.categories].filter((name) => isMatch(name) || isNear(name));
    return page(
      found.map((name) => this.#world.distorted('category', name, categoryShape(name))),
      query,
    );
  }
}
