import { table } from '../../src/messages/markdown.ts';
import { TEXTS } from '../messages/notifications.ts';
import { asItIs, mean, measure, TITLES, titlesKept, written } from './measure.ts';
import { priceTable } from './price-table.ts';

const languages = [...new Set(TITLES.map(({ language }) => language))];
console.log(`${TITLES.length} titles in ${languages.length} languages, each as LIVE and as OFFLINE.\n`);
console.log(priceTable());
console.log('');
console.log(
  table(
    ['Titles in', 'Number', 'Segments', 'As it is', 'In full', 'Cut', 'Left out'],
    languages.map((language) => {
      const titles = TITLES.filter((title) => title.language === language);
      const { full, cut, leftOut } = titlesKept(titles, TEXTS);
      const segments = [written(TEXTS), asItIs].map((writing) => mean(measure(titles, writing)).toFixed(2));
      return [language, ...[titles.length, ...segments, full, cut, leftOut].map(String)];
    }),
  ),
);
