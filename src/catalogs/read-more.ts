/** A line that offers the rest of a text. Each pattern with a line that it is about. */
export const readMoreLines: readonly (readonly [pattern: RegExp, example: string])[] = [
  [/^[([]?(?:continue|keep) reading\b/i, 'Continue reading'],
  [/^[([]?(?:(?:read|see|show|view|load) more|more(?= ?[….)\]»›→>])) ?(?:…|\.{3})?[)\]]?\s*[»›→>]*$/i, 'Read more »'],
  [
    /^(?:read|view|see|get) the (?:full|whole|entire|complete|rest of (?:the|this)) (?:article|story|text|post|piece|report|interview|review)\W*$/i,
    'Read the full article'
  ],
  [
    /^to (?:read|view|see|access) (?:the|this) (?:full|whole|entire|complete|rest of (?:the|this)) \w+\b/i,
    'To read the full story, log in.'
  ],
  [/\bto (?:continue|keep|go on) reading\b/i, 'Register to continue reading.'],
  [
    /^(?:subscribe|sign (?:in|up)|log ?in|register|join)\b.{0,40}\bto (?:read|access|unlock|view) (?:the|this)\b/i,
    'Subscribe to read the rest of this story.'
  ],
  [/^[([]?(?:weiterlesen|weiter lesen|mehr lesen)\b/i, 'Weiterlesen'],
  [/^[([]?lire la suite\b/i, 'Lire la suite'],
  [/^[([]?(?:leer más|seguir leyendo|continuar leyendo)(?!\p{L})/iu, 'Leer más'],
  [/^[([]?(?:continua a leggere|leggi tutto)\b/i, 'Continua a leggere'],
  [/^[([]?(?:lees (?:meer|verder))\b/i, 'Lees verder'],
  [/^[([]?(?:ler mais|continue lendo|continuar lendo)\b/i, 'Ler mais'],
  [/^[([]?(?:читать (?:далее|дальше|полностью))/i, 'Читать далее'],
  [/^[([]?(?:czytaj (?:dalej|więcej))/i, 'Czytaj dalej'],
  [/^[([]?(?:läs mer|les mer|læs mere)\b/i, 'Läs mer']
]
