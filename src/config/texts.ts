import { KINDS } from '../domain/notification.ts';
import { languages } from '../messages/languages/languages.ts';
import type { TextSettings } from '../messages/sms.ts';
import { PLACEHOLDERS, unknownPlaceholders } from '../messages/template.ts';
import type { InputReader } from './reader.ts';

/** The most segments that stay within Twilio's limit of 1600 characters. */
const MOST_SEGMENTS = 10;

export function readTexts(reader: InputReader): TextSettings {
  const templates = KINDS.map((kind) => {
    const name = `${kind}-text` as const;
    return [kind, readTemplate(reader.get(name), name, reader)] as const;
  });
  return {
    templates: Object.fromEntries(templates.filter(([, template]) => template !== '')),
    language: reader.oneOf('language', 'en', Object.keys(languages) as (keyof typeof languages)[]),
    alphabet: reader.oneOf('sms-alphabet', 'gsm-7', ['gsm-7', 'unicode']),
    maxSegments: reader.wholeNumber('max-segments', 1, 1, MOST_SEGMENTS),
  };
}

/** @param place where it is written, for error messages */
export function readTemplate(template: string, place: string, reader: InputReader): string {
  for (const unknown of new Set(unknownPlaceholders(template))) {
    const valid = PLACEHOLDERS.map((placeholder) => `{${placeholder}}`).join(', ');
    reader.wrong(place, `"${unknown}" is not a placeholder`, `Write one of ${valid}.`);
  }
  return template;
}
