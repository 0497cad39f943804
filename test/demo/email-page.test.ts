import { expect, test } from 'vitest';
import { browser, exampleEmail, look, sideBySide } from './email-page.ts';

/** Looks at each piece of text in each frame: its colour, what is behind it, and whether it is wider than the page. */
function inspect(): void {
  const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) =>
    rgb(colour)
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  // biome-ignore lint/suspicious/noExplicitAny: this runs in a browser, whose types are not those of the project
  const page = globalThis as any;
  const seen = [...page.document.querySelectorAll('iframe')].map((frame) => {
    const { document } = frame.contentWindow;
    const elements = [...document.querySelectorAll('h1,p,td,a,img')].filter(
      (element) =>
        element.alt || [...element.childNodes].some(({ textContent }) => textContent.trim() !== ''),
    );
    const contrasts = elements.map((element) => {
      let behind = element;
      while ((rgb(frame.contentWindow.getComputedStyle(behind).backgroundColor)[3] ?? 1) === 0)
        behind = behind.parentElement;
      const [one, other] = [
        luminance(frame.contentWindow.getComputedStyle(element).color),
        luminance(frame.contentWindow.getComputedStyle(behind).backgroundColor),
      ];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    });
    const { backgroundColor } = frame.contentWindow.getComputedStyle(document.body);
    return {
      isDark: luminance(backgroundColor) < 0.2,
      pieces: elements.length,
      leastContrast: Math.min(...contrasts),
      isTooWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    };
  });
  page.document.title = JSON.stringify(seen);
}

test.skipIf(!browser)('an email is readable on a phone, in light and dark, without its picture', async () => {
  const emails = [exampleEmail('live'), exampleEmail('offline')].flatMap((html) =>
    (['light', 'dark'] as const).map((scheme) => ({ html, scheme, height: 600, width: 320 })),
  );
  const page = sideBySide(emails, `onload = ${inspect}`);
  const [, json = ''] = /<title>(.*)<\/title>/.exec(await look(page, '--dump-dom')) ?? [];
  const seen = JSON.parse(json) as Record<string, number | boolean>[];
  expect(seen.map(({ isDark }) => isDark)).toEqual([false, true, false, true]);
  for (const { pieces, leastContrast, isTooWide } of seen) {
    expect(pieces).toBeGreaterThan(8);
    // What people with low vision need. https://www.w3.org/TR/WCAG22/#contrast-minimum
    expect(leastContrast).toBeGreaterThanOrEqual(4.5);
    expect(isTooWide).toBe(false);
  }
});
