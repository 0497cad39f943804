// Takes the picture of an email for the README, with Chromium: `npm run picture:email`.
import { join } from 'node:path';
import { exampleEmail, look, sideBySide } from './email-page.ts';

/** Stands in for what Twitch would show. */
const SCENE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360">
<rect width="640" height="360" fill="#28304f"/><circle cx="500" cy="86" r="38" fill="#f2d9a0"/>
<path d="M0 250 110 150 200 220 330 110 470 230 560 170 640 240V360H0Z" fill="#3c4a75"/>
<path d="M0 300 150 240 300 290 460 250 640 310V360H0Z" fill="#1c2238"/>
<path d="M300 360V230h20v-30h16v30h20v-46h24v46h20v130Z" fill="#11152a"/>
<rect x="16" y="16" width="58" height="28" rx="6" fill="#d33"/>
<text x="45" y="36" font-family="sans-serif" font-weight="bold" font-size="17" text-anchor="middle" fill="#fff">LIVE</text></svg>`;

const file = join(import.meta.dirname, '..', '..', '.github', 'images', 'email.png');
const html = exampleEmail('live').replace(
  /(?<=<img src=")[^"]*/,
  `data:image/svg+xml;base64,${Buffer.from(SCENE).toString('base64')}`,
);
const height = 574;
const page = sideBySide([
  { html, scheme: 'light', height },
  { html, scheme: 'dark', height },
]);
await look(page, `--window-size=960,${height}`, `--screenshot=${file}`);
console.log(file);
