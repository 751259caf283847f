import { expect, test } from 'vitest';
import { parseAddressLine } from '../../../shared/invoer/adressen/parse-address-line.ts';

function inShort(text: string): (string | null)[][] {
  return parseAddressLine(text).map(({ name, email, organisatieHint }) => [name, email, organisatieHint]);
}

test('an Outlook line with semicolons, quotes, initials and tussenvoegsels', () => {
  const line =
    "Jansen, P. (Piet) <p.jansen@voorbeeldpolitie.nl>; 'Smit, Marie' <M.Smit@ggz-voorbeeld.nl>; " +
    '"Boer, de, Sanne" <s.deboer@post.woonstichting.nl>; Berg, van den, J. <j@wijkteam.nl>; Vries de, Kees <k@om-voorbeeld.nl>';
  expect(inShort(line)).toEqual([
    ['P. (Piet) Jansen', 'p.jansen@voorbeeldpolitie.nl', 'voorbeeldpolitie'],
    ['Marie Smit', 'm.smit@ggz-voorbeeld.nl', 'ggz-voorbeeld'],
    ['Sanne de Boer', 's.deboer@post.woonstichting.nl', 'woonstichting'],
    ['J. van den Berg', 'j@wijkteam.nl', 'wijkteam'],
    ['Kees de Vries', 'k@om-voorbeeld.nl', 'om-voorbeeld'],
  ]);
});

test('commas between addresses, with and without names', () => {
  expect(inShort('Piet Jansen <p@a.nl>, Smit, Marie <m@b.nl>, los@c.nl, nog@d.nl')).toEqual([
    ['Piet Jansen', 'p@a.nl', 'a'],
    ['Marie Smit', 'm@b.nl', 'b'],
    ['los', 'los@c.nl', 'c'],
    ['nog', 'nog@d.nl', 'd'],
  ]);
});

test('brackets name the organisatie, and an address of a provider names none', () => {
  expect(
    inShort('Jansen, Piet (Politie Noord) <piet@gmail.com>; Marie Smit (GGZ) <m@ggz.nl>; k@ziggo.nl'),
  ).toEqual([
    ['Piet Jansen', 'piet@gmail.com', 'Politie Noord'],
    ['Marie Smit', 'm@ggz.nl', 'GGZ'],
    ['k', 'k@ziggo.nl', null],
  ]);
});

test('lines below each other, links and names without address', () => {
  expect(inShort('Jan Vis <mailto:jan@om.nl>\r\nAlleen Naam\n"Punt; Komma" <pk@a.nl>')).toEqual([
    ['Jan Vis', 'jan@om.nl', 'om'],
    ['Alleen Naam', null, null],
    ['Punt; Komma', 'pk@a.nl', 'a'],
  ]);
});

test('other scripts and emoji', () => {
  expect(inShort('محمد علي <m@x.nl>; כהן, דוד <d@x.nl>; 🙂 Sanne <s@x.nl>; Jo\u0308rg <j@x.nl>')).toEqual([
    ['محمد علي', 'm@x.nl', 'x'],
    ['דוד כהן', 'd@x.nl', 'x'],
    ['🙂 Sanne', 's@x.nl', 'x'],
    ['Jörg', 'j@x.nl', 'x'],
  ]);
});

test('the same address counts once', () => {
  expect(inShort('Piet <p@a.nl>; P@A.nl; Piet Jansen <p@a.nl>')).toEqual([['Piet', 'p@a.nl', 'a']]);
});

test('what is no address', () => {
  expect(inShort('; , <>; 🙂; ')).toEqual([]);
  expect(inShort('Piet <geen adres>; Kees <k@a.nl')).toEqual([
    ['Piet', null, null],
    ['Kees <k@a.nl', null, null],
  ]);
});
