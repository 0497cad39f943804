import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** What GitHub makes of `${{ … }}`. */
export function evaluated(written = '', context: object): string {
  const expression = /^\$\{\{(.*)\}\}$/.exec(written)?.[1] ?? '';
  const parsed = new Parser(new Lexer(expression).lex().tokens, Object.keys(context), []).parse();
  return new Evaluator(parsed, JSON.parse(JSON.stringify(context), data.reviver)).evaluate().coerceString();
}
