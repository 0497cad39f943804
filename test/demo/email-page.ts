import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Kind } from '../../src/domain/notification.ts';
import { emailText } from '../../src/messages/email.ts';

const AT = Date.parse('2026-11-01T20:49:00Z');
const MINUTE = 60_000;

/** An email about Anna's evening, as a page. */
export function exampleEmail(kind: Kind): string {
  const notification = {
    kind,
    streamer: { id: '11', login: 'anna', name: 'Anna' },
    stream: {
      ids: ['1'],
      startedAt: AT - 2 * MINUTE,
      lastSeenAt: AT + 127 * MINUTE,
      title: 'First playthrough, no spoilers please!',
      category: 'Elden Ring',
      categories: ['Just Chatting', 'Elden Ring'],
      peakViewers: 1934,
      recordingId: '123456789',
      hasMatched: true,
      isUnannounced: false,
      labels: [],
    },
    viewers: 812,
  };
  return emailText(notification, AT, 'en').html;
}

/** A browser to look with: Chromium or Chrome, if there is one. */
export const browser = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
  .find((file) => existsSync(file));

/** The emails side by side, each in light or dark as a mail program would ask for. */
export function sideBySide(
  emails: readonly {
    readonly html: string;
    readonly scheme: 'light' | 'dark';
    readonly width?: number;
    readonly height: number;
  }[],
  script = '',
): string {
  const frames = emails.map(({ html, scheme, width = 480, height }) => {
    const source = html.replace(/[&"]/g, (character) => `&#${character.codePointAt(0)};`);
    return `<iframe srcdoc="${source}" style="color-scheme:${scheme};width:${width}px;height:${height}px;border:0"></iframe>`;
  });
  return `<!doctype html><meta charset="utf-8"><body style="margin:0;display:flex">${frames.join('')}<script>${script}</script>`;
}

/** Opens a page in the browser. @returns what the browser writes, for it is asked for by the arguments */
export async function look(page: string, ...args: string[]): Promise<string> {
  if (!browser) throw new Error('Chromium is not installed.');
  const folder = await mkdtemp(join(tmpdir(), 'page-'));
  try {
    const file = join(folder, 'page.html');
    await writeFile(file, page);
    const quiet = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      `--user-data-dir=${folder}`,
    ];
    const { stdout } = await promisify(execFile)(browser, [...quiet, ...args, pathToFileURL(file).href], {
      maxBuffer: 10_000_000,
      timeout: 60_000,
    });
    return stdout;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
