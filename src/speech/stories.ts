import {occurs} from '../text/occurrences.ts'

/**
 * How stories let people speak and reports do not: “Luff!” cried Holm; said he; “Is it deep?” she asked. Reads at most 60
 * characters.
 */
const sign =
  /["”’]\s(?:\p{Lu}[\p{L}’'-]{1,24}\s)?(?:cried|exclaimed|whispered|muttered|murmured|shouted|gasped|growled|groaned|sighed|answered|replied|returned|rejoined|retorted|roared|demanded|inquired|hissed|screamed|snapped|grinned|laughed)\b|\b(?:said|cried|asked|answered|replied|thought) (?:he|she|I)\b|[!?]["”]\s(?:(?:he|she|I)\s(?:said|asked|cried)\b|said\b)/gu

/** A report has one now and then, where it tells what was seen. */
const fewestSigns = 3
const mostPerSign = 2500

/** Whether a text tells a story, whose readers know the people from the chapters before. */
export function tellsStory(text: string): boolean {
  return occurs(sign, text, Math.max(fewestSigns, text.length / mostPerSign))
}
