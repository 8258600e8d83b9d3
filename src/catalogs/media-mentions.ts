/** What a page shows and a text cannot. */
const media =
  '(?:animations?|audio|charts?|clips?|diagrams?|footage|gallery|galleries|gifs?|graphics?|graphs?|illustrations?|images?|infographics?|interactives?|maps?|photo ?graphs?|photos?|pics?|pictures?|podcasts?|recordings?|screen ?shots?|slide ?shows?|trailers?|videos?)'
/** What a page embeds of another. */
const embeds =
  '(?:documents?|instagram posts?|players?|polls?|posts?|quiz(?:zes)?|threads?|timelines?|tweets?|widgets?)'

/** Whole lines that belong to a picture, video or sound. Each pattern with a line that it is about. */
export const mediaLines: readonly (readonly [pattern: RegExp, example: string])[] = [
  [
    /^(?:toggle|hide|show|open|close|view)(?: the)?(?: image| photo| picture)? (?:captions?|transcript)$/i,
    'toggle caption'
  ],
  [
    new RegExp(
      `^\\W*(?:enlarge|expand|zoom|view|open|show|see)(?: (?:this|the|larger|full|fullscreen))* ${media}(?: in fullscreen| gallery)?\\W*$`,
      'i'
    ),
    'View image in fullscreen'
  ],
  [
    new RegExp(
      `^\\W*(?:click|tap|press|hover|swipe|scroll)(?: \\w+){0,3} (?:to|and) (?:enlarge|expand|zoom|play|watch|listen|see|view)(?: \\w+){0,4}\\W*$`,
      'i'
    ),
    'Scroll down to see the photos'
  ],
  [
    new RegExp(`^\\W*(?:click|tap) (?:here )?(?:for|on) (?:\\w+ ){0,3}(?:${media}|results|scores)\\W*$`, 'i'),
    'CLICK FOR FULL PHOTO GALLERY'
  ],
  [new RegExp(`^\\[(?:embed(?:ded)?|${media}|youtube|vimeo|instagram|twitter|tweet)(?: \\w+)?\\]$`, 'i'), '[gallery]'],
  [new RegExp(`^\\((?:${media})\\s?(?::|by|credit|courtesy).{1,60}\\)$`, 'i'), '(Photo: AP)'],
  [
    /^(?:image|media|photo|picture|video) (?:caption|source|copyright|credit)\b[,:]?\s?.{0,120}$/i,
    'Image caption The bridge reopened on Tuesday'
  ],
  [
    new RegExp(
      `^(?:in pictures|photo gallery|picture gallery|slide ?show|photo ?essay|photos|video|watch|listen|gallery)\\s?[:|]\\s.{3,80}$`,
      'i'
    ),
    'Slideshow: the storm in pictures'
  ],
  [
    /^(?:Listen|LISTEN)(?: to (?:this|the) (?:article|story|episode|interview|report))?(?:\s?[·|(:-]?\s?\d{1,3}\s?(?:min(?:ute)?s?|:\d\d)\)?)?$/,
    'Listen 4 min'
  ],
  [/^(?:play|pause|replay|watch|load|loading)(?: the| this)? (?:video|audio|clip|trailer|player)\W*$/i, 'Play video'],
  [/^\d{1,2}:\d\d \/ \d{1,2}:\d\d$/, '0:00 / 3:41'],
  [/^your browser (?:does not|doesn['’]t) support\b.{0,60}$/i, 'Your browser does not support the video tag.'],
  [
    new RegExp(
      `^(?:sorry, )?(?:this|the) (?:${media}|${embeds}|content|media|file) (?:is|was|are|has been|can(?:not|['’]t) be|could not be|is restricted from)\\b.{0,60}\\b(?:available|unavailable|played|loaded|playing|removed|supported|displayed)\\b.{0,40}$`,
      'i'
    ),
    'This video is no longer available.'
  ],
  [
    new RegExp(
      `^(?:please )?(?:enable )?javascript\\b.{0,40}\\b(?:to (?:view|watch|play|see)) (?:this|the) (?:${media}|${embeds})\\W*$`,
      'i'
    ),
    'JavaScript must be enabled to view this video.'
  ],
  [
    /^(?:a|an) (?:post|video|photo|reel|story) (?:shared|posted) by\b.{1,100}$/i,
    'A post shared by The Odd Otter (@oddotter)'
  ],
  [
    /^view (?:this|the|more on) (?:post|tweet|photo|video|thread)?\s?on (?:instagram|twitter|x|facebook|tiktok|youtube|threads)\W*$/i,
    'View this post on Instagram'
  ],
  [
    new RegExp(
      `^(?:see|view|watch|browse|check out)(?: \\w+){0,2} (?:more|all|full|our)(?: \\w+){0,2} ${media}\\W*$`,
      'i'
    ),
    'See more photos:'
  ],
  [/^(?:image|photo|slide|picture) \d{1,3} (?:of|\/) \d{1,3}$/i, 'Image 3 of 12']
]

/** “The photo above the mantelpiece” hangs there; “the photo above shows” does not. */
const notBefore = '(?! (?:a|an|her|his|its|my|our|that|the|their|this|your|zero)\\b)'

/** Words in a sentence that name what is not there; they stand around “above” or “below”. */
export const mediaReferences: readonly (readonly [pattern: RegExp, example: string])[] = [
  [
    new RegExp(
      `\\b(?:the|this|that|these|those|our|my|an?|in|accompanying)(?: [\\w-]{1,20}){0,2} (?:${media}|${embeds}),?(?: (?:shown|seen|pictured|embedded|attached|posted|directly|just|right))? (?:above|below)\\b${notBefore}`,
      'i'
    ),
    'the chart below'
  ],
  [new RegExp(`\\b(?:the|see|this|in)(?: the)? (?:above|below) (?:${media}|tweets?|polls?)\\b`, 'i'), 'the above photo']
]

/** Words that point at it without a name; beside code they point at the code. */
export const mediaPointers: readonly (readonly [pattern: RegExp, example: string])[] = [
  [
    new RegExp(
      `\\b(?:as you can see|as seen|as illustrated|(?:as )?(?:shown|pictured)|(?:is|are|was|were) embedded) (?:above|below)\\b${notBefore}`,
      'i'
    ),
    'as you can see above'
  ]
]
