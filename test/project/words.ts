/** Words that no reader should meet, each with what to write instead. */
export const AVOIDED: readonly (readonly [words: RegExp, instead: string])[] = [
  [/\bowe[sd]?\b|\bowing\b/i, 'pending, due'],
  [
    /\b(?:was|were|is|are|be|been|gets?|got) told\b|\btold (?:of|again|once|late|apart|all)\b/i,
    'notified, sent, you hear',
  ],
  [/\blook(?:s|ed|ing)?\b(?! (?:up|for|like)\b)/i, 'poll, check'],
  [/\bmade? up (?:from|for)\b|\bmakes up for\b/i, 'rebuilt from, catches up'],
  [/\bit should be so\b|\band its like\b/i, 'this is normal, related codes'],
  [/\bof (?:whom|which) (?:nothing|nobody)\b/i, 'unknown'],
  [/\bguard (?:for|of)\b|\bpurse\b/i, 'spending limit'],
  [/\bput right\b|\bbe(?:en)? mended\b|\bis mended\b/i, 'fixed'],
  [/\bwhat became of\b/i, 'result'],
  [/\bswitched (?:on|off)\b|\bswitch(?:es)? (?:on|off)\b/i, 'turned on, turned off, enabled, left running'],
  [/\btakes? the place of\b|\bin the place of\b|\bin place of\b/i, 'instead of'],
  [/\bbetter known\b|\bwho asked for it\b/i, 'know this before'],
  [/\bwhether all is well\b|\bwith a mark\b/i, 'check your setup'],
  [/\bclauses?\b/i, 'part'],
  [/\bthat could be asked\b|\bcan be asked for\b/i, 'history to query'],
  [/\bnothing is concluded\b|\btaken (?:to be|for) offline\b/i, 'nobody is marked offline'],
  [/\bmakes? way\b/i, 'hand over'],
  [/\bas they would be\b|\bwill hear of\b/i, 'preview, you get alerts for'],
  [/\bwatched for you\b/i, 'you asked for alerts about'],
  [/\bweakness(?:es)?\b/i, 'vulnerability'],
  [/\b(?:some|any|every)body\b/i, 'someone, anyone, everyone'],
  [/\bof whom\b/i, 'who, whose'],
  [/\bmade[- ]up\b/i, 'fake, rebuilt'],
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  [/\b(?:comes?|came) of (?:it|each|them|that)\b/i, 'the result'],
  [/\bby (?:emails?|sms|texts?) alone\b/i, 'with email alone'],
  [/\b(?:has|have|had) trouble\b/i, 'has problems'],
  [/\bgo(?:es)? on polling\b/i, 'keeps polling'],
  [/\bfor there (?:is|are|was|were)\b/i, 'because'],
  [/\bnone that counts\b|\blets in\b/i, 'a valid one, accepts'],
  [/\b(?:is|are|was|were|be) n(?:ot|o longer) known\b/i, 'unknown'],
];

/** Words that comments should avoid as well. */
export const AVOIDED_IN_COMMENTS: readonly (readonly [words: RegExp, instead: string])[] = [
  ...AVOIDED,
  [/, (?:(?:milli)?seconds|minutes|bytes|characters)\b(?! (?:since|after|in|of)\b)/i, 'in milliseconds'],
  [/\b(?:undefined|empty|absent|none)`? where\b/i, 'if'],
  [/@throws[^@]*? when\b/i, 'if'],
  [/\bso (?:often|long|many),/i, 'this often, this many'],
  [/\btold\b/i, 'sent, notified'],
];

/** The same in French. */
export const AVOIDED_IN_FRENCH: readonly (readonly [words: RegExp, instead: string])[] = [
  [/garde-fou|\bbourse\b/i, 'limite de dépense'],
  [/\bregards?\b/i, 'vérification'],
  [/\béteint|\bétein(?:dra|dre)|\brallume|\bl['’]horaire\b/i, 'désactivé, la planification'],
  [/\btuée?s?\b|\bla mémoire\b/i, 'interrompue, l’enregistrement'],
  [/\bet les (?:siens|siennes)\b/i, 'et codes voisins'],
  [/\bcinq faits\b/i, 'cinq points'],
  [/\| Sinon \|/, 'Par défaut'],
  [/\bde (?:anna|elle|il|un|une)\b/i, 'd’anna (élision)'],
];
