import { spoken } from '../../domain/time.ts';
import type { Facts } from '../facts.ts';
import type { Language } from './language.ts';

export const fr: Language = {
  number: (count) => count.toLocaleString('fr'),
  duration: (milliseconds) =>
    spoken(milliseconds, { day: ' j', hour: ' h', minute: ' min', underAMinute: "moins d'une minute" }),
  about: (duration) => `environ ${duration}`,
  words: (facts) => {
    const audience = `{viewers} ${viewers(facts.viewers)}`;
    switch (facts.kind) {
      case 'live':
        return `{category} - {title}. ${audience}, en direct depuis {uptime}. {url}`;
      case 'offline':
        return `${ending(facts)}. {category}. Jusqu'à {peak} ${viewers(facts.peak)}. {vod}`;
      case 'title':
        return `${facts.title ? '{title}' : 'un nouveau titre'}. ${audience}. {url}`;
      case 'category':
        return `${facts.category ? '{category}' : 'aucune catégorie'}. ${audience}. {url}`;
    }
  },
  test: (names) =>
    names
      ? `Twitch SMS fonctionne. Vous recevrez ici les alertes pour ${names}`
      : 'Twitch SMS fonctionne. Vous ne recevrez ici aucune alerte',
  email: {
    headline: {
      live: (name) => `${name} est en direct`,
      offline: (name) => `${name} a terminé son direct`,
      title: (name) => `${name} a changé de titre`,
      category: (name) => `${name} a changé de catégorie`,
    },
    fact: (label, value) => `${label} : ${value}`,
    labels: {
      category: 'Catégorie',
      categories: 'Catégories',
      viewers: 'Spectateurs',
      peak: 'Pic de spectateurs',
      uptime: 'En direct depuis',
      duration: 'Durée du direct',
    },
    watch: 'Regarder',
    watchRecording: 'Revoir le direct',
    channel: 'Aller sur la chaîne',
    preview: (name) => `Aperçu du direct : ${name}`,
    reason: (name) => `Vous recevez ce message parce que vous avez demandé des alertes pour ${name}.`,
  },
};

function ending({ duration }: Facts): string {
  return duration === undefined ? 'le direct est terminé' : 'a streamé pendant {duration}';
}

/** In French, zero takes the singular. */
function viewers(count: number | undefined): string {
  return count !== undefined && count < 2 ? 'spectateur' : 'spectateurs';
}
