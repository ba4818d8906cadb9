import type { Casebook } from '../../model/journey/casebook.ts'
import type { OutputFile } from '../../model/journey/output-file.ts'
import { DATASET, iriOf, TITLES, titleOf } from '../dataset.ts'
import type { Edition, Findings } from '../edition.ts'
import { textFile } from '../formats.ts'
import { concludedNodes, editorId } from './concluded.ts'
import { CONTEXT } from './context.ts'
import { methodNodes } from './method.ts'
import { idIn, type Node, nodeOf } from './node.ts'
import { toldNodes } from './told.ts'

/**
 * The life of every figure as linked data: PROV-O (W3C, 2013) in JSON-LD 1.1, from the printed words through speaker and source
 * to the estimates and back. One word of the context, or one thing, a line.
 */
export function provFile(
  { casebook, assessment: { estimates } }: Pick<Findings, 'casebook' | 'assessment'>,
  { version, asKnownOn }: Pick<Edition, 'version' | 'asKnownOn'>,
): OutputFile {
  const software = idIn('software', version)
  const graph = [
    ...datasetNodes(version, asKnownOn),
    nodeOf({
      id: software,
      type: ['Agent', 'SoftwareAgent'],
      label: `Bilan ${version}`,
      version,
    }),
    ...editorNodes(casebook),
    ...toldNodes(casebook),
    ...methodNodes(estimates, software),
    ...concludedNodes(estimates, casebook),
  ]
  const context = Object.entries(CONTEXT).map(
    ([word, meaning]) => `${JSON.stringify(word)}: ${JSON.stringify(meaning)}`,
  )
  const nodes = graph.map(node => JSON.stringify(node))
  const text = `{\n"@context": {\n${context.join(',\n')}\n},\n"@graph": [\n${nodes.join(',\n')}\n]\n}\n`
  return textFile('prov.jsonld', text)
}

/** The dataset, the tables in which the entities are found, and the words that narrow one of PROV. */
function datasetNodes(version: string, asKnownOn: string | null): readonly Node[] {
  const tables = (['claims', 'sources', 'estimates', 'rulings'] as const).map(name =>
    nodeOf({
      id: idIn('tables', name),
      type: ['Entity', 'Collection'],
      label: TITLES[name].en,
      path: `${name}.csv`,
    }),
  )
  const recorders = idIn('recorders', 'all')
  return [
    nodeOf({
      id: iriOf(asKnownOn),
      type: ['Entity', 'Collection'],
      ...titleOf(asKnownOn),
      version,
      license: DATASET.licence.path,
      wasAttributedTo: recorders,
      hadMember: tables.map(({ id }) => id),
    }),
    ...tables,
    nodeOf({ id: recorders, type: ['Agent'], label: DATASET.creator.en }),
    ...(['lowFrom', 'bestFrom', 'highFrom'] as const).map(word =>
      nodeOf({ id: idIn('bilan', word), subPropertyOf: 'prov:wasDerivedFrom' }),
    ),
  ]
}

/** The editors who ruled, each role once. */
function editorNodes({ rulings }: Casebook): readonly Node[] {
  return [...new Set(rulings.map(({ ruled_by }) => ruled_by))].map(role =>
    nodeOf({ id: editorId({ ruled_by: role }), type: ['Agent'], label: role }),
  )
}
