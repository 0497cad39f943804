import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHead } from '../../src/domain/notification.ts';
import { emailText } from '../../src/messages/email.ts';
import { AT, anna } from './notifications.ts';

const PICTURE = 'https://static-cdn.jtvnw.net/previews-ttv/live_user_anna-640x360.jpg?1793531580';

describe('an email', () => {
  test('of a stream that is on shows facts, link and picture in HTML', () => {
    const { html } = emailText(anna('live'), AT, 'en');
    for (const fact of ['Anna is live', 'Blitz', 'Chess', '1,234', '47m']) {
      expect(html).toContain(`${fact}</`);
    }
    expect(html).toContain('<a href="https://twitch.tv/anna" style="display:inline-block');
    expect(html).toContain(`<img src="${PICTURE}" width="512" alt="Preview of Anna&#39;s stream"`);
  });

  test('of a stream that is over links to the recording in HTML, in its language', () => {
    const { html } = emailText(anna('offline', { recordingId: '123' }), AT, 'fr');
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain('href="https://www.twitch.tv/videos/123"');
  });

  test('of a stream whose end is known roughly, without a recording, links to the channel', () => {
    const { text } = emailText(anna('offline', { isEndAbout: true, categories: [] }), AT, 'en');
    expect(text).toContain('\nStreamed for: about 46m\nCategory: Chess\nPeak viewers: 5,678\n');
    expect(text).toContain('\nGo to the channel: https://twitch.tv/anna\n');
  });

  test('of a stream without any known fact says that it is over', () => {
    const unknown = { title: '', category: '', categories: [], peakViewers: 0 };
    const { startedAt: _start, lastSeenAt: _end, ...stream } = anna('offline', unknown).stream;
    const { subject, text } = emailText({ ...anna('offline'), stream }, AT, 'en');
    expect(subject).toBe("OFFLINE anna: Anna's stream is over");
    expect(text).toMatch(/^Anna's stream is over\n\nGo to the channel: \S+\n\n-- \n[^\n]+\n$/);
  });
});

describe('words from outside', () => {
  const unseen = /(?!\n)\p{Cc}|\p{Bidi_Control}|\ufeff/u;
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'<>&"\'=/ \r\n\t\u0000\u001b\u202e\u2066\u200f-!'),
      fc.constantFrom(
        '<script>',
        'onerror=',
        '-->',
        ']]>',
        '</style>',
        'javascript:',
        '\r\nBcc: x@example.com',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }),
    ),
    maxLength: 60,
  });

  test('in an email make no markup, no header and nothing unseen', () => {
    const markup = ({ html }: { html: string }) => html.replace(/>[^<]*</g, '><').replace(/alt="[^"]*"/g, '');
    const plain = markup(emailText(anna('live'), AT, 'en'));
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, category, name) => {
        const email = emailText(
          anna('live', { title: `a${title}`, category: `b${category}` }, name),
          AT,
          'en',
        );
        expect(markup(email)).toBe(plain);
        expect(email.subject).not.toMatch(/[\r\n]/);
        for (const words of Object.values(email)) expect(words).not.toMatch(unseen);
        expect(readHead(email.subject)).toEqual({ kind: 'live', login: 'anna' });
      }),
    );
  });

  test('in an email stay what they are', () => {
    const title = `<b>Tom & "Jerry's"</b> עברית 日本語 🎮`;
    const { subject, text, html } = emailText(anna('live', { title }), AT, 'en');
    expect(subject).toBe(`LIVE anna: ${title}`);
    expect(text).toContain(`\n${title}\n`);
    expect(html).toContain('>&#60;b&#62;Tom &#38; &#34;Jerry&#39;s&#34;&#60;/b&#62; עברית 日本語 🎮</p>');
  });

  test('however long leave an email small', () => {
    const long = '&'.repeat(300);
    const { html } = emailText(anna('live', { title: long, category: long }), AT, 'en');
    expect(html.length).toBeLessThan(10_000);
  });
});
