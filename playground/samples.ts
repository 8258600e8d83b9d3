import article from '../test-fixtures/sample/harbour-festival.txt'
import clean from '../test-fixtures/clean/harbour-news.txt'

/** What the page has to show before anything is pasted. */
export const samples: readonly {readonly name: string; readonly text: string}[] = [
  {name: 'A page with everything', text: article},
  {name: 'A clean page', text: clean},
  {name: 'An empty page', text: ''}
]
