import {occurs} from './occurrences.ts'

const signs =
  /=>|[\w)\]]\(\)|\w\.\w+\(|[;{}][ \t]*(?:\n|\/\/)|<\/[a-z]+>|^[ \t]*(?:import|export|const|let|var|function|def|class|public|return)\s/gm
const fewest = 3

/** Whether a text shows program code. */
export function hasCode(text: string): boolean {
  return occurs(signs, text, fewest)
}

const lineOfCode = /::|=>|->|\w\(\)|[;{}]\s*$/

/** “ptr::swap(a, b);”, “lane => lane()”, “}”: whether a line is one of a program. */
export function isLineOfCode(line: string): boolean {
  return lineOfCode.test(line)
}
