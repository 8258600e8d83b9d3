/**
 * Texts to measure with, made from a seed: news as a scraper stores it, mostly sound, with the damage that a crawl has.
 */

/** @param {number} seed */
export function randomFrom(seed) {
  let state = seed >>> 0
  // mulberry32, a small generator in the public domain
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    chance: (share) => next() < share,
    below: (limit) => Math.floor(next() * limit),
    pick: (list) => list[Math.floor(next() * list.length)]
  }
}

const list = (words) => words.trim().split(/\s+/)

const adjectives = list(`
  new old local public private former early late small large quiet busy northern southern coastal rural urban annual
  steady sharp modest recent daily formal final serious careful heavy mild strong regional national weekly open empty`)
const nouns = list(`
  council harbour bridge school hospital budget report road market museum library company union election committee
  festival ferry storm river factory farm garden station court plan contract survey campaign season team owner
  resident teacher driver engineer customer visitor student worker price tax rent repair decision meeting vote project`)
const plurals = list(`
  residents teachers drivers engineers customers visitors students workers prices taxes rents repairs decisions
  meetings votes projects houses streets families reports figures plans buses trains boats fields shops tickets`)
const verbs = list(`
  approved delayed opened closed rejected welcomed criticised announced repaired sold bought moved reviewed funded
  described planned finished started cancelled extended measured visited supported challenged replaced confirmed`)
const places = list(`
  Aldmere Brackton Colwick Dunsford Eastholm Farleigh Greyport Hallow Ilstead Kingsmoor Larkhill Marlow Northgate
  Oakham Penrith Quayside Rowanby Stokeley Thornbury Westerby`)
const givenNames = list(`
  Anna Ben Clara Daniel Elena Farid Grace Hugo Irene Jonas Keiko Liam Marta Nadia Omar Petra Rosa Samir Tessa Victor`)
const familyNames = list(`
  Abbott Barlow Carver Dalton Eriksen Fontaine Garrick Hollis Ivanova Jansen Kapoor Lindqvist Marchetti Novak Okafor
  Prentice Quiroga Rahman Sandoval Thornton Ueda Vasquez Whitlock Yardley Zielinski`)
const offices = [
  'the mayor of',
  'head teacher at the school in',
  'a spokesman for the port of',
  'who runs a bakery in',
  'the chief engineer for',
  'a councillor from',
  'the director of the museum in'
]
const weekdays = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
const months = list('January February March April May June July August September October November December')
const openings = [
  'In the meantime, ',
  'Last year, ',
  'Under the agreement, ',
  'At the same time, ',
  'Even so, ',
  '',
  '',
  '',
  ''
]
const speeches = [
  'We have waited a long time for this',
  'It is not the decision that people hoped for',
  'Nobody told us until the end of the week',
  'The work will be done before the winter',
  'I am proud of what they have built here',
  'There is still a lot that we do not know',
  'You cannot run a town on promises'
]

const furniture = [
  'Share this article',
  'Sign up to our newsletter to get the latest news in your inbox.',
  'Advertisement',
  'Read more: Five walks along the coast for a rainy weekend',
  'Follow us on Facebook and Twitter',
  '© 2024 Harbour Media Ltd. All rights reserved.',
  'Home | News | Sport | Weather | Contact',
  'Leave a Reply\nYour email address will not be published. Required fields are marked *',
  'We use cookies to give you the best experience. Accept all cookies'
]
const leaks = [
  'Warning: Undefined variable $post in /var/www/html/wp-content/themes/harbour/single.php on line 42',
  'Notice: Trying to get property of non-object in /home/site/public_html/includes/menu.inc on line 181'
]
const damages = [
  (text) => text.replaceAll('’', 'â€™'),
  (text) => text.replaceAll(' and ', ' &amp; '),
  (text) => text.replace('. ', '.'),
  (text) => text.replace(/\w+(?=\.\n)/, '<b>$&</b>')
]

function personsOf(random) {
  return Array.from({length: 4}, () => ({
    given: random.pick(givenNames),
    family: random.pick(familyNames),
    office: `${random.pick(offices)} ${random.pick(places)}`
  }))
}

function clause(random) {
  const {pick, chance, below} = random
  const subject = `the ${chance(0.6) ? `${pick(adjectives)} ` : ''}${pick(nouns)}`
  const object = chance(0.5) ? `the ${pick(nouns)} in ${pick(places)}` : `${2 + below(90)} ${pick(plurals)}`
  const tail = pick([
    ` on ${pick(weekdays)}`,
    ` in ${pick(months)}`,
    ` after the ${pick(adjectives)} ${pick(nouns)}`,
    ` for £${1 + below(40)}.${below(10)}m`,
    ''
  ])
  return `${subject} ${pick(verbs)} ${object}${tail}`
}

function plainSentence(random) {
  const {pick, chance} = random
  const opening = pick(openings)
  const link = pick([', and ', ', but ', ' because ', ' while ', '; '])
  const text = opening + clause(random) + (chance(0.5) ? link + clause(random) : '')
  return `${text[0].toUpperCase()}${text.slice(1)}.`
}

function quotation(random, person, isKnown) {
  const speech = random.pick(speeches)
  const name = isKnown ? person.family : `${person.given} ${person.family}, ${person.office},`
  return random.chance(0.6) ? `“${speech},” said ${name.replace(/,$/, '')}.` : `${name} said: “${speech}.”`
}

function paragraph(random, persons, known) {
  return Array.from({length: 2 + random.below(3)}, () => {
    if (!random.chance(0.3)) return plainSentence(random)
    const person = random.pick(persons)
    const sentence = quotation(random, person, known.has(person))
    known.add(person)
    return sentence
  }).join(' ')
}

/**
 * An article: headline, paragraphs, a subheading now and then; every second one has furniture of its page, every
 * tenth a server's message, every fifth some damage to its characters.
 *
 * @param {number} seed
 * @param {number} length at least so many UTF-16 code units, and hardly more
 */
export function article(seed, length = 5000) {
  const random = randomFrom(seed)
  const persons = personsOf(random)
  const known = new Set()
  const headline = `${random.pick(places)} ${random.pick(nouns)} ${random.pick(verbs)} by ${random.pick(nouns)}`
  const blocks = [headline]
  const missing = () => blocks.reduce((left, block) => left - block.length - 2, length) > 0
  const add = (block) => blocks.push(block)
  if (seed % 10 === 3) add(random.pick(leaks))
  while (missing()) {
    if (random.chance(0.08)) add(`What the ${random.pick(nouns)} means`)
    add(paragraph(random, persons, known))
    if (seed % 2 === 1 && random.chance(0.08)) add(random.pick(furniture))
  }
  if (seed % 2 === 1) for (let count = 0; count < 3; count++) add(random.pick(furniture))
  const text = `${blocks.join('\n\n')}\n`
  return seed % 5 === 2 ? random.pick(damages)(text) : text
}

/**
 * @param {number} count
 * @param {number} length of each, in UTF-16 code units
 * @returns {readonly string[]} as flat strings, as they come out of a decoder
 */
export function articles(count, length = 5000) {
  return Array.from({length: count}, (_article, seed) => flat(article(seed + 1, length)))
}

/**
 * @param {string} text
 * @returns {string} the same, not as a rope of pieces, which would be slow to read at first
 */
export function flat(text) {
  return Buffer.from(text).toString()
}
