import { spoken } from '../../domain/time.ts';
import type { Facts } from '../facts.ts';
import type { Language } from './language.ts';

export const en: Language = {
  number: (count) => count.toLocaleString('en'),
  duration: (milliseconds) => spoken(milliseconds),
  about: (duration) => `about ${duration}`,
  words: (facts) => {
    const audience = `{viewers} ${viewers(facts.viewers)}`;
    switch (facts.kind) {
      case 'live':
        return `{category} - {title}. ${audience}, live for {uptime}. {url}`;
      case 'offline':
        return `${ending(facts)}. {category}. Peak {peak} ${viewers(facts.peak)}. {vod}`;
      case 'title':
        return `${facts.title ? '{title}' : 'a new title'}. ${audience}. {url}`;
      case 'category':
        return `${facts.category ? '{category}' : 'no category'}. ${audience}. {url}`;
    }
  },
  test: (names) => `Twitch SMS works. You'll get ${names ? `alerts for ${names}` : 'no alerts'} here`,
  email: {
    headline: {
      live: (name) => `${name} is live`,
      offline: (name) => `${name}'s stream is over`,
      title: (name) => `${name} changed the title`,
      category: (name) => `${name} changed the category`,
    },
    fact: (label, value) => `${label}: ${value}`,
    labels: {
      category: 'Category',
      categories: 'Categories',
      viewers: 'Viewers',
      peak: 'Peak viewers',
      uptime: 'Live for',
      duration: 'Streamed for',
    },
    watch: 'Watch',
    watchRecording: 'Watch the recording',
    channel: 'Go to the channel',
    preview: (name) => `Preview of ${name}'s stream`,
    reason: (name) => `You get this because you asked for alerts about ${name}.`,
  },
};

function ending({ duration }: Facts): string {
  return duration === undefined ? 'the stream is over' : 'streamed for {duration}';
}

function viewers(count: number | undefined): string {
  return count === 1 ? 'viewer' : 'viewers';
}
