import type { Stream, Streamer, Video } from './twitch-world.ts';

/** A category's id: any number will do, the same for the same name. */
function categoryId(category: string): string {
  let sum = 7;
  for (const letter of category) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000;
  return category === '' ? '' : String(sum);
}

/** RFC 3339 with whole seconds, as Twitch writes times. */
function seconds(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** `3h8m33s`; leading zeros are left out. */
export function twitchDuration(milliseconds: number): string {
  const total = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(total / 3600), Math.floor(total / 60) % 60];
  return `${hours ? `${hours}h` : ''}${hours || minutes ? `${minutes}m` : ''}${total % 60}s`;
}

/** The shape of an element of Get Users. */
export function userShape(streamer: Streamer): object {
  return {
    id: streamer.id,
    login: streamer.login,
    display_name: streamer.name,
    type: '',
    broadcaster_type: 'affiliate',
    description: `${streamer.name} is a test.`,
    profile_image_url: `https://static-cdn.jtvnw.net/jtv_user_pictures/${streamer.id}-profile_image-300x300.png`,
    offline_image_url: '',
    view_count: 0,
    created_at: '2016-12-14T20:32:28Z',
  };
}

/** The shape of an element of Get Streams. */
export function streamShape(streamer: Streamer, stream: Stream): object {
  return {
    id: stream.id,
    user_id: streamer.id,
    user_login: streamer.login,
    user_name: streamer.name,
    game_id: categoryId(stream.category),
    game_name: stream.category,
    type: stream.type,
    title: stream.title,
    viewer_count: stream.viewers,
    started_at: seconds(stream.startedAt),
    language: 'en',
    thumbnail_url: `https://static-cdn.jtvnw.net/previews-ttv/live_user_${streamer.login}-{width}x{height}.jpg`,
    tag_ids: [],
    tags: ['English'],
    is_mature: false,
  };
}

/** The shape of an element of Get Videos. */
export function videoShape(streamer: Streamer, video: Video): object {
  return {
    id: video.id,
    stream_id: video.streamId,
    user_id: streamer.id,
    user_login: streamer.login,
    user_name: streamer.name,
    title: video.title,
    description: '',
    created_at: seconds(video.createdAt),
    published_at: seconds(video.createdAt),
    url: `https://www.twitch.tv/videos/${video.id}`,
    thumbnail_url: '',
    viewable: 'public',
    view_count: 0,
    language: 'en',
    type: 'archive',
    duration: twitchDuration(video.durationMs),
    muted_segments: null,
  };
}

/** The shape of an element of Search Channels. */
export function channelShape(streamer: Streamer): object {
  const { stream } = streamer;
  return {
    broadcaster_language: 'en',
    broadcaster_login: streamer.login,
    display_name: streamer.name,
    game_id: categoryId(stream?.category ?? ''),
    game_name: stream?.category ?? '',
    id: streamer.id,
    is_live: stream?.type === 'live',
    tag_ids: [],
    tags: [],
    thumbnail_url: `https://static-cdn.jtvnw.net/jtv_user_pictures/${streamer.id}-profile_image-300x300.png`,
    title: stream?.title ?? '',
    started_at: stream ? seconds(stream.startedAt) : '',
  };
}

/** The shape of an element of Search Categories. */
export function categoryShape(name: string): object {
  const id = categoryId(name);
  return { id, name, box_art_url: `https://static-cdn.jtvnw.net/ttv-boxart/${id}-52x72.jpg` };
}
