import {createServer} from 'node:http'

const article = (title, ...paragraphs) =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1><article>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('\n')}</article></body></html>`

const ferry = [
  'The ferry to the north harbour sails again from Saturday, the port authority announced, two years after a storm broke the pier in two.',
  'Tickets cost four pounds and are sold on board. Children under six travel free, and so do bicycles until the end of May.',
  'A second boat is to follow in autumn, when the yard has finished its new engine.'
]

const pages = {
  '/': '<html><body><a href="/clean">1</a> <a href="/leaky">2</a> <a href="/guarded">3</a> <a href="/broken">4</a></body></html>',
  '/clean': article('The ferry is back', ...ferry),
  '/leaky': article(
    'The ferry is back, leaky',
    'Warning: Undefined variable $author in /var/www/html/wp-content/themes/tide/single.php on line 42',
    ...ferry
  ),
  '/guarded': article('The ferry is back, guarded', ...ferry),
  '/broken': article('Ferry news', 'Error establishing a database connection')
}

const guard = article(
  'Just a moment...',
  'Checking your browser before accessing harbour.example.',
  'Please enable JavaScript and cookies to continue.'
)

/** A small news site on loopback with what goes wrong on big ones; it answers every page with status 200. */
export async function startSite() {
  const visits = new Map()
  const server = createServer(({url}, response) => {
    visits.set(url, (visits.get(url) ?? 0) + 1)
    const isGuarded = url === '/guarded' && visits.get(url) < 3
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'})
    response.end(isGuarded ? guard : (pages[url] ?? ''))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {url: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close()}
}
