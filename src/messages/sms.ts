import { headOf, type Notification, type Templates } from '../domain/notification.ts';
import { type Facts, factsOf } from './facts.ts';
import { cutAround, type Fits, longestThatFits } from './fit.ts';
import { fitsIn, isGsm7, plainPunctuation, titleInGsm7, toGsm7 } from './gsm7.ts';
import type { Language } from './languages/language.ts';
import { type LanguageCode, languages } from './languages/languages.ts';
import { fill, type Values } from './template.ts';
import { saysSomething, tidy } from './tidy.ts';

/** The settings for the words of messages. */
export interface TextSettings {
  /** The words after the head, where they are not the language's own. */
  readonly templates: Templates;
  readonly language: LanguageCode;
  readonly alphabet: Alphabet;
  /** The longest SMS, in segments. */
  readonly maxSegments: number;
}

/** `gsm-7` carries 160 characters in a segment, without emoji and most scripts; `unicode` carries all, but 70. */
export type Alphabet = 'gsm-7' | 'unicode';

/**
 * The SMS for a notification at the time `at` (milliseconds): the head, and the words of the streamer's own template,
 * of the one for all, or of the language. What does not fit is cut: the title first, at a word and marked with `...`,
 * then the category, then other words from the end; the head and the link never.
 *
 * If Unicode leaves no room for the title, the text is written in GSM-7, which has more.
 *
 * @param at now, in milliseconds since 1970
 */
export function smsText(notification: Notification, at: number, forAll: TextSettings): string {
  const settings = { ...forAll, templates: { ...forAll.templates, ...notification.templates } };
  const fits: Fits = (text) => fitsIn(settings.maxSegments, text);
  const facts = factsOf(notification, at);
  const head = headOf(facts);
  if (settings.alphabet === 'unicode') {
    const { title, category, words } = draft(facts, settings, 'unicode');
    const untitled = words('', category);
    const fitted = longestThatFits(title, fits, (shorter) => head + words(shorter, category));
    const isTitleLost = fitted === head + untitled && words(title, category) !== untitled;
    if (fitted !== undefined && !isTitleLost) return fitted;
  }
  const { title, category, words } = draft(facts, settings, 'gsm-7');
  const links = [facts.vod ?? facts.url, facts.url];
  return (
    longestThatFits(title, fits, (shorter) => head + words(shorter, category)) ??
    longestThatFits(category, fits, (shorter) => head + words('', shorter), [', ', ' ']) ??
    cutAround(words('', ''), links, fits, (shorter) => head + shorter)
  );
}

/** The parts of a text in one alphabet, before it is shortened. */
interface Draft {
  readonly title: string;
  readonly category: string;
  /** The words after the head, with this title and category. Never empty. */
  readonly words: (title: string, category: string) => string;
}

function draft(facts: Facts, settings: TextSettings, alphabet: Alphabet): Draft {
  const language = languages[settings.language];
  const carry = ALPHABET[alphabet];
  const categories = facts.kind === 'offline' ? facts.categories : [facts.category];
  return {
    title: carry.title(facts.title),
    category: categories.map(carry.title).filter(Boolean).join(', '),
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
  /** Converts a title. Empty if too little of it would remain. */
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
