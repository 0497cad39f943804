import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';

/** The languages, by the value of the input `language`. */
export const languages = { en, fr } as const satisfies Readonly<Record<string, Language>>;

export type LanguageCode = keyof typeof languages;
