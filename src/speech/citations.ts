import {occurs} from '../text/occurrences.ts'

/** “[The Sea and Us, p. 89]”, “pp. 12–14”, “op. cit.”, “ibid.”, “(Solheim 1995)”, “(Solheim & Holm, 2011: 4)”; reads at most 80 characters. */
const citation =
  /\bpp?\. ?\d|\b[Oo]p\. cit\b|\b[Ii]bid\b|\(\p{Lu}[\p{L}’'-]{1,24}(?:,? et al\.|,? (?:and|&) \p{Lu}[\p{L}’'-]{1,24})?,? (?:1[5-9]|20)\d\d[a-z]?[):,;]/gu

/** A review may cite the page of the book it is about. */
const fewestCitations = 3

/** Whether a text cites works, as essays and papers do: their readers know authors by surname, or from the list of works. */
export function citesWorks(text: string): boolean {
  return occurs(citation, text, fewestCitations)
}
