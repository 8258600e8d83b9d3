/** What boilerplate can be. The names read in a message: “Unexpected comment form, remove it”. */
export const boilerplateKinds = [
  'advertisement',
  'app prompt',
  'author box',
  'boilerplate',
  'byline',
  'caption',
  'comment form',
  'contents list',
  'cookie notice',
  'error notice',
  'footer',
  'form',
  'login prompt',
  'navigation',
  'newsletter prompt',
  'related links',
  'share bar',
  'tag list',
  'timestamp'
] as const

export type BoilerplateKind = (typeof boilerplateKinds)[number]
