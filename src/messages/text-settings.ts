import type { Templates } from '../domain/notification.ts';
import type { LanguageCode } from './languages/languages.ts';

/** What the texts should be like. */
export interface TextSettings {
  /** The words after the head, where they are not the language's own. */
  readonly templates: Templates;
  readonly language: LanguageCode;
  readonly alphabet: Alphabet;
  /** The longest SMS, in segments. */
  readonly maxSegments: number;
}

/** `gsm-7` carries 160 characters in a segment, without emoji and most scripts; `unicode` carries all, but 70. */
export type Alphabet = (typeof ALPHABETS)[number];

export const ALPHABETS = ['gsm-7', 'unicode'] as const;
