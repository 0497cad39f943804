import { expect, test } from 'vitest';
import { countryName, phoneNumber } from '../../../src/setup-check/twilio/phone.ts';

test.each([
  ['+12125550123', 'US', {}],
  ['+15550002222', 'US', {}],
  ['+14165550123', 'CA', {}],
  ['+18005550100', 'US', { isTollFree: true }],
  ['+33612345678', 'FR', {}],
  ['+33123456789', 'FR', { isLandline: true }],
  ['+336123', 'FR', { isPossible: false }],
  ['+999123456789', undefined, { isPossible: false }],
])('the number %s is in %s', (number, country, more) => {
  const usual = { isLandline: false, isTollFree: false, isPossible: true };
  expect(phoneNumber(number)).toEqual({ ...usual, country, ...more });
});

test.each([
  ['FR', 'France'],
  ['US', 'the United States'],
  ['GB', 'the United Kingdom'],
  ['AE', 'the United Arab Emirates'],
  ['NL', 'the Netherlands'],
  ['BQ', 'Caribbean Netherlands'],
  ['PH', 'the Philippines'],
  [undefined, 'an unknown country'],
])('the country %s reads %s in a sentence', (country, name) => {
  expect(countryName(country)).toBe(name);
});
