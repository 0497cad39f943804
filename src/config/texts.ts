import { KINDS } from '../domain/notification.ts';
import type { InputName } from '../messages/input-table.ts';
import { languages } from '../messages/languages/languages.ts';
import type { TextSettings } from '../messages/sms.ts';
import { PLACEHOLDERS, unknownPlaceholders } from '../messages/template.ts';
import type { InputReader } from './reader.ts';

/** More than this many segments are too long for Twilio, which takes 1600 characters. */
const MOST_SEGMENTS = 10;

export function readTexts(reader: InputReader): TextSettings {
  const templates = KINDS.map((kind) => [kind, readTemplate(reader, `${kind}-text`)] as const);
  return {
    templates: Object.fromEntries(templates.filter(([, template]) => template !== '')),
    language: reader.oneOf('language', 'en', Object.keys(languages) as (keyof typeof languages)[]),
    alphabet: reader.oneOf('sms-alphabet', 'gsm-7', ['gsm-7', 'unicode']),
    maxSegments: reader.wholeNumber('max-segments', 1, 1, MOST_SEGMENTS),
  };
}

function readTemplate(reader: InputReader, name: InputName): string {
  const template = reader.get(name);
  for (const unknown of new Set(unknownPlaceholders(template))) {
    const valid = PLACEHOLDERS.map((placeholder) => `{${placeholder}}`).join(', ');
    reader.wrong(name, `"${unknown}" is not a placeholder`, `Write one of ${valid}.`);
  }
  return template;
}
