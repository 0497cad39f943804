// The tests run this instead of the action: makes the requests it is given, with plain `fetch`,
// and reports the answers. `$TOKEN` in a header is the last access token that was given out.
import { getInput, setOutput } from '@actions/core';

interface Asked {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

let token = '';
const answers: object[] = [];
for (const { url, headers = {}, ...rest } of JSON.parse(getInput('requests')) as Asked[]) {
  const filled = Object.entries(headers).map(([name, value]) => [name, value.replace('$TOKEN', token)]);
  try {
    const response = await fetch(url, { headers: Object.fromEntries(filled), ...rest });
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    const body = type.includes('json') && text.endsWith('}') ? JSON.parse(text) : text;
    if (body.access_token) token = body.access_token;
    answers.push({ status: response.status, headers: Object.fromEntries(response.headers), body });
  } catch (error) {
    const { cause } = error as { cause?: { code?: string; message?: string } };
    answers.push({ failed: cause?.code ?? cause?.message ?? String(error) });
  }
}
setOutput('answers', answers);
setOutput('now', Date.now());
