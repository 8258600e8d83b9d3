import botCheck from '../test-fixtures/block-page/ray-id.txt'
import clean from '../test-fixtures/clean/harbour-news.txt'
import report from '../test-fixtures/page-furniture/report.txt'
import article from '../test-fixtures/sample/harbour-festival.txt'
import template from '../test-fixtures/unrendered-template/product-page.txt'

/** What the page has to show before anything is pasted. */
export const samples: readonly {readonly name: string; readonly text: string}[] = [
  {name: 'A page with everything', text: article},
  {name: 'A bot check', text: botCheck},
  {name: 'A page from a PDF', text: report},
  {name: 'A template', text: template},
  {name: 'A clean page', text: clean},
  {name: 'Your own: paste it', text: ''}
]
