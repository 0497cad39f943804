import type { Notification } from '../domain/notification.ts';
import { type Facts, factsOf } from './facts.ts';
import { plainPunctuation, titleInGsm7, toGsm7 } from './gsm7.ts';
import type { Language } from './languages/language.ts';
import { languages } from './languages/languages.ts';
import { isGsm7 } from './segments.ts';
import { fill, type Values } from './template.ts';
import type { Alphabet, TextSettings } from './text-settings.ts';
import { saysSomething, tidy } from './tidy.ts';

/** What a text can say, in an alphabet, before it is shortened to fit. */
export interface Draft {
  readonly title: string;
  readonly category: string;
  /** The links, which are never cut. */
  readonly links: readonly string[];
  /** The words after the head, with so much of title and category; never none. */
  readonly words: (title: string, category: string) => string;
}

/** The text about some news at the time `at`, milliseconds since 1970. */
export function draft(notification: Notification, at: number, settings: TextSettings): Draft {
  const facts = factsOf(notification, at);
  const language = languages[settings.language];
  const carry = ALPHABET[settings.alphabet];
  const links = [facts.url, facts.vod ?? facts.url].sort((a, b) => b.length - a.length);
  const categories = facts.kind === 'offline' ? facts.categories : [facts.category];
  return {
    title: carry.title(facts.title),
    category: categories.map(carry.title).filter(Boolean).join(', '),
    links,
    words: (title, category) => {
      const said = { ...facts, title, category };
      const template = settings.templates[facts.kind] ?? language.words(said);
      const carried = template.split('\n').map(carry.words).join('\n');
      return tidy(fill(carried, valuesOf(said, language, carry))) || facts.url;
    },
  };
}

interface Carry {
  readonly words: (text: string) => string;
  /** A title that says nothing in this alphabet is left out. */
  readonly title: (title: string) => string;
  readonly canWrite: (text: string) => boolean;
}

const ALPHABET: Readonly<Record<Alphabet, Carry>> = {
  'gsm-7': { words: toGsm7, title: titleInGsm7, canWrite: isGsm7 },
  unicode: {
    words: plainPunctuation,
    title: (title) => (saysSomething(title) ? plainPunctuation(title) : ''),
    canWrite: () => true,
  },
};

function valuesOf(facts: Facts, language: Language, carry: Carry): Values {
  const number = (count: number | undefined) =>
    count === undefined ? '' : carry.words(language.number(count));
  const length = (milliseconds: number) => carry.words(language.duration(milliseconds));
  const uptime = facts.uptime === undefined ? '' : length(facts.uptime);
  const duration = facts.duration === undefined ? uptime : length(facts.duration);
  const said = facts.isDurationAbout && duration !== '' ? carry.words(language.about(duration)) : duration;
  return {
    login: facts.login,
    name: carry.canWrite(facts.name) ? tidy(facts.name) : facts.login,
    title: facts.title,
    category: facts.category,
    viewers: number(facts.viewers),
    peak: number(facts.peak),
    uptime: uptime || said,
    duration: said,
    url: facts.url,
    vod: facts.vod ?? facts.url,
  };
}
