import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { HOME } from './clone.ts'

const FOLDER = join(HOME, '.github/ISSUE_TEMPLATE')
const forms = readdirSync(FOLDER).filter(name => name !== 'config.yml')

/** What GitHub's documentation of issue forms allows and asks for, of each kind of field. */
const ATTRIBUTES: Readonly<
  Record<string, { readonly may: readonly string[]; readonly must: readonly string[] }>
> = {
  markdown: { may: ['value'], must: ['value'] },
  textarea: { may: ['label', 'description', 'placeholder', 'value', 'render'], must: ['label'] },
  input: { may: ['label', 'description', 'placeholder', 'value'], must: ['label'] },
  dropdown: { may: ['label', 'description', 'multiple', 'options', 'default'], must: ['label', 'options'] },
  checkboxes: { may: ['label', 'description', 'options'], must: ['label', 'options'] },
}

interface Field {
  readonly type: string
  readonly id?: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly validations?: Readonly<Record<string, unknown>>
}
interface Form {
  readonly name: string
  readonly description: string
  readonly body: readonly Field[]
}

describe('the forms for issues', () => {
  test('there is one for a figure, a source, a question and a bug', () => {
    expect(forms.sort()).toEqual(['1-figure.yml', '2-source.yml', '3-question.yml', '4-bug.yml'])
  })

  test.each(forms)('%s has the fields that GitHub knows, each once, and asks for something', name => {
    const form: Form = parse(readFileSync(join(FOLDER, name), 'utf8'))
    const allowed = ['name', 'description', 'title', 'labels', 'assignees', 'projects', 'type', 'body']
    expect(Object.keys(form).filter(key => !allowed.includes(key))).toEqual([])
    expect([form.name.length >= 3, form.description.length >= 4 && form.description.length <= 200]).toEqual([
      true,
      true,
    ])
    const asking = form.body.filter(({ type }) => type !== 'markdown')
    expect(asking.length).toBeGreaterThan(0)
    for (const key of ['id', 'label'] as const) {
      const values = asking.map(field => (key === 'id' ? field.id : field.attributes['label']))
      expect(new Set(values).size).toBe(asking.length)
    }
    for (const { type, id, attributes, validations = {}, ...rest } of form.body) {
      const { may = [], must = [] } = ATTRIBUTES[type] ?? {}
      expect([type, Object.keys(attributes).filter(key => !may.includes(key))]).toEqual([type, []])
      expect([type, must.filter(key => !(key in attributes))]).toEqual([type, []])
      expect(
        Object.values(attributes).every(value => typeof value === 'string' || Array.isArray(value)),
      ).toBe(true)
      expect(Object.keys(validations).filter(key => key !== 'required')).toEqual([])
      expect([rest, type === 'markdown' || /^[\w-]+$/.test(id ?? '')]).toEqual([{}, true])
    }
  })

  test.each(forms)('%s has a line of French', name => {
    expect(readFileSync(join(FOLDER, name), 'utf8')).toMatch(/français|\(Un |\(Une /)
  })
})

test('CODEOWNERS names paths that exist, and nobody who does not', () => {
  const lines = readFileSync(join(HOME, '.github/CODEOWNERS'), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
  expect(lines).toEqual(expect.arrayContaining(['/raw/', '/schemas/']))
  for (const line of lines) expect([line, existsSync(join(HOME, line))]).toEqual([line, true])
})

test('a pull request says its kind, events, source and archived copy, and whether a figure moves', () => {
  const template = readFileSync(join(HOME, '.github/pull_request_template.md'), 'utf8')
  for (const asked of [
    'kind of change',
    'events',
    'source:',
    'archived copy:',
    'move a published figure',
    '- [ ]',
  ])
    expect(template).toContain(asked)
})
