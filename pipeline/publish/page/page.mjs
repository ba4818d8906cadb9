// @ts-check
// What the page does by itself. Without it everything can still be read: it only finds, opens and links.

/** @type {HTMLDetailsElement[]} */
const figures = [...document.querySelectorAll('details')].filter(({ classList }) => classList.contains('figure'))
const form = /** @type {HTMLFormElement} */ (document.getElementById('_filter'))
const output = /** @type {HTMLOutputElement} */ (form.querySelector('output'))
const language = /** @type {HTMLAnchorElement} */ (document.getElementById('_language'))
const otherPage = language.href
const texts = new Map(figures.map(figure => [figure, plain(figure.textContent)]))

/** Text as it is searched: without case or accents, and with every kind of space as one. */
function plain(/** @type {string} */ text) {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').replace(/\s+/g, ' ').toLowerCase()
}

/** The filter, as it stands in the address: event=…&outcome=…&verdict=…&text=… */
function asked() {
  const fields = [...new FormData(form)].flatMap(([name, value]) => (value ? [[name, String(value)]] : []))
  return new URLSearchParams(fields)
}

function show() {
  const { text = '', ...wanted } = Object.fromEntries(asked())
  const words = plain(text).split(' ')
  for (const figure of figures) {
    const fits = Object.entries(wanted).every(([name, value]) => figure.dataset[name] === value)
    figure.hidden = !(fits && words.every(word => texts.get(figure)?.includes(word)))
  }
  const filtered = figures.some(({ hidden }) => hidden)
  for (const section of document.querySelectorAll('.outcome, .event')) {
    if (!(section instanceof HTMLElement)) continue
    section.hidden = filtered && !section.querySelector('.figure:not([hidden])')
  }
  const shown = figures.filter(({ hidden }) => !hidden).length
  output.value = (output.dataset['count'] ?? '')
    .replace('{shown}', String(shown))
    .replace('{all}', String(figures.length))
}

/** What the address names on this page; null if nothing has that name. */
function named() {
  const fragment = location.hash.slice(1)
  try {
    return document.getElementById(decodeURIComponent(fragment))
  } catch {
    // Somebody typed a per cent sign.
    return null
  }
}

/** Opens what the address names, or filters as it says: an address without a filter shows everything. */
function follow() {
  const fragment = location.hash.slice(1)
  const wanted = new URLSearchParams(fragment.startsWith('?') ? fragment : '')
  for (const name of ['text', 'event', 'outcome', 'verdict']) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = wanted.get(name) ?? ''
  }
  show()
  const target = named()
  if (target instanceof HTMLDetailsElement) {
    target.open = true
    target.querySelector('summary')?.focus({ preventScroll: true })
  }
  target?.scrollIntoView()
  language.href = otherPage + location.hash
}

form.addEventListener('input', () => {
  show()
  const wanted = String(asked())
  history.replaceState(null, '', wanted ? `#?${wanted}` : '#_figures')
  language.href = otherPage + location.hash
})
form.addEventListener('reset', () => {
  history.replaceState(null, '', '#_figures')
  requestAnimationFrame(follow)
})
form.addEventListener('submit', event => event.preventDefault())
document.getElementById('_open')?.addEventListener('click', () => {
  for (const figure of figures) if (!figure.hidden) figure.open = true
})
document.getElementById('_close')?.addEventListener('click', () => {
  for (const figure of figures) figure.open = false
})

const search = form.parentElement
if (search) search.hidden = false
window.addEventListener('hashchange', follow)
follow()
