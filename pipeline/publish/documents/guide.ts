import type { LanguageCode } from '../../model/language/language.ts'

type Said = Readonly<Record<LanguageCode, string>>

/** Files of one kind in `dist/`, and what they are. */
export interface GuideEntry {
  /** As a reader is shown it: a file, or several of a kind with … for the part in which they differ. */
  readonly name: string
  readonly files: RegExp
  readonly is: Said
}

/** Files that one kind of reader looks for. */
export interface GuideSection {
  readonly title: Said
  readonly entries: readonly GuideEntry[]
}

/** A document that lies in both languages. The name of the French one has .fr before its ending. */
function bilingual(name: string, is: Said): GuideEntry {
  const [stem = '', ending = ''] = name.split('.')
  return { name, files: new RegExp(`^${stem}(?:\\.fr)?\\.${ending}$`), is }
}

/** A table in each of its formats. */
function table(name: string, is: Said): GuideEntry {
  return { name: `${name}.csv`, files: new RegExp(`^${name}\\.(?:csv|json|ndjson|parquet)$`), is }
}

function file(name: string, is: Said): GuideEntry {
  return { name, files: new RegExp(`^${name.replaceAll('.', '\\.')}$`), is }
}

/** A chart of every event: its pictures, its specification with the data, and its data as a table. */
function chart(name: string, is: Said): GuideEntry {
  return {
    name: `charts/….${name}.svg`,
    files: new RegExp(`^charts/[^/]+\\.${name}(?:\\.fr)?\\.(?:svg|png|vl\\.json|csv)$`),
    is,
  }
}

/** Every file of `dist/` in the order in which a reader meets it. A file that has no entry here is not published. */
export const GUIDE: readonly GuideSection[] = [
  {
    title: { en: 'To read', fr: 'À lire' },
    entries: [
      bilingual('README.md', {
        en: 'this page: what the figures are, how to read and cite them',
        fr: 'cette page : ce que sont les chiffres, comment les lire et les citer',
      }),
      bilingual('index.html', {
        en: 'every figure with the claims behind it, to open in a browser; needs no network',
        fr: 'chaque chiffre et les affirmations qui le fondent, à ouvrir dans un navigateur ; sans réseau',
      }),
      bilingual('CHANGES.md', {
        en: 'which figures moved since the last release, by which claims and why',
        fr: 'quels chiffres ont changé depuis la dernière version, par quelles affirmations et pourquoi',
      }),
      bilingual('METHODOLOGY.md', {
        en: 'how figures follow from words, rule by rule, and what each rule rests on',
        fr: 'comment les chiffres découlent des mots, règle par règle, et sur quoi repose chaque règle',
      }),
      bilingual('DICTIONARY.md', {
        en: 'every column and every value of every table',
        fr: 'chaque colonne et chaque valeur de chaque table',
      }),
    ],
  },
  {
    title: { en: 'Everything in one file', fr: 'Tout en un seul fichier' },
    entries: [
      file('bilan.xlsx', {
        en: 'every table as a workbook, for a spreadsheet: open this one, not the CSV, which spreadsheets read in their own ways',
        fr: 'toutes les tables en un classeur, pour un tableur : ouvrez ce fichier, et non les CSV, que chaque tableur lit à sa façon',
      }),
      file('bilan.sqlite', {
        en: 'every table as a database, with keys, the meaning of each column, and views that join names and words',
        fr: 'toutes les tables en une base de données, avec les clés, le sens de chaque colonne et des vues qui joignent les noms et les mots',
      }),
    ],
  },
  {
    title: { en: 'The figures and where they come from', fr: 'Les chiffres et d’où ils viennent' },
    entries: [
      table('estimates', {
        en: 'a figure under a method: low, best, high, verdict, grade. Keep the rows with is_default for the figures shown first',
        fr: 'un chiffre selon une méthode : minimum, meilleur chiffre, maximum, verdict, cote. Gardez les lignes où is_default est vrai pour les chiffres montrés en premier',
      }),
      table('claims', {
        en: 'what one speaker said, through one source, in which words, and what was read from them',
        fr: 'ce qu’un locuteur a dit, dans une source, avec quels mots, et ce qui y a été lu',
      }),
      table('trace', {
        en: 'what a claim did to a figure, and by which rule',
        fr: 'ce qu’une affirmation a fait à un chiffre, et selon quelle règle',
      }),
      table('conflicts', {
        en: 'two claims that cannot both be true',
        fr: 'deux affirmations qui ne peuvent être vraies toutes les deux',
      }),
      table('rulings', {
        en: 'what the editors decided about a figure, and why; it stands beside the figures of the methods, never instead',
        fr: 'ce que la rédaction a décidé au sujet d’un chiffre, et pourquoi ; à côté des chiffres des méthodes, jamais à leur place',
      }),
    ],
  },
  {
    title: { en: 'Figures over time and under doubt', fr: 'Les chiffres dans le temps et mis à l’épreuve' },
    entries: [
      table('series', { en: 'a figure at every cut-off', fr: 'un chiffre à chaque date d’arrêt' }),
      table('known-on', {
        en: 'a figure as it was known on a day',
        fr: 'un chiffre tel qu’on le connaissait un jour donné',
      }),
      table('sensitivity', {
        en: 'a figure under another assumption, or without one voice',
        fr: 'un chiffre sous une autre hypothèse, ou sans l’une des voix',
      }),
      table('summary', {
        en: 'an event and an outcome: how many claims, speakers and sources',
        fr: 'un événement et une issue : combien d’affirmations, de locuteurs et de sources',
      }),
    ],
  },
  {
    title: { en: 'What the ids stand for', fr: 'Ce que désignent les identifiants' },
    entries: [
      table('events', { en: 'an event', fr: 'un événement' }),
      table('groups', { en: 'a group of people', fr: 'un groupe de personnes' }),
      table('speakers', { en: 'a speaker', fr: 'un locuteur' }),
      table('sources', { en: 'a document', fr: 'un document' }),
      table('withdrawn', {
        en: 'an id that was published and is no longer used: since when, why, and what stands in its place',
        fr: 'un identifiant publié qui ne sert plus : depuis quand, pourquoi, et ce qui le remplace',
      }),
      file('methods.json', {
        en: 'a rule of a method, and what it rests on',
        fr: 'une règle d’une méthode, et ce sur quoi elle repose',
      }),
    ],
  },
  {
    title: { en: 'Charts, four of each event', fr: 'Les graphiques, quatre par événement' },
    entries: [
      chart('claims', {
        en: 'every claim, below what remains of it',
        fr: 'chaque affirmation, au-dessous de ce qu’il en reste',
      }),
      chart('toll', {
        en: 'how the toll rose, by the days up to which claims count',
        fr: 'comment le bilan s’est alourdi, selon les jours jusqu’auxquels comptent les affirmations',
      }),
      chart('known', {
        en: 'how the toll became known, by the days on which claims became public',
        fr: 'comment le bilan a été connu, selon les jours où les affirmations sont devenues publiques',
      }),
      chart('methods', {
        en: 'every figure under all methods, and the rulings of the editors',
        fr: 'chaque chiffre selon toutes les méthodes, et les arbitrages de la rédaction',
      }),
    ],
  },
  {
    title: { en: 'In the shapes of others', fr: 'Sous la forme d’autres projets' },
    entries: [
      file('exports/ucdp-ged.csv', {
        en: 'an event, or what it has beside the events inside it, in the columns of UCDP GED. There 0 in a column of deaths means none or not known',
        fr: 'un événement, ou ce qu’il compte en dehors des événements qu’il contient, dans les colonnes de l’UCDP GED. Dans une colonne de morts, 0 y veut dire aucun ou inconnu',
      }),
      file('exports/acled.csv', {
        en: 'a day of an event, in the columns of ACLED and one of our own',
        fr: 'un jour d’un événement, dans les colonnes d’ACLED et une de plus',
      }),
      file('estimates.hxl.csv', {
        en: 'a figure of the default method, with the tags of humanitarian tools (HXL) in the second row',
        fr: 'un chiffre de la méthode par défaut, avec les balises des outils humanitaires (HXL) en deuxième ligne',
      }),
    ],
  },
  {
    title: { en: 'For programs', fr: 'Pour les programmes' },
    entries: [
      file('bilan.mjs', {
        en: 'a module for JavaScript, in Node and browsers: the figures, and the claims behind each',
        fr: 'un module pour JavaScript, dans Node et les navigateurs : les chiffres, et les affirmations derrière chacun',
      }),
      file('bilan.d.mts', {
        en: 'its types for TypeScript, with every column explained',
        fr: 'ses types pour TypeScript, où chaque colonne est expliquée (en anglais)',
      }),
      file('datapackage.json', {
        en: 'every file, and the type and meaning of every column (Data Package 2.0)',
        fr: 'chaque fichier, le type et le sens de chaque colonne (Data Package 2.0)',
      }),
      file('csv-metadata.json', {
        en: 'the same for tools that read CSVW (W3C), in both languages',
        fr: 'la même chose pour les outils qui lisent CSVW (W3C), dans les deux langues',
      }),
      file('croissant.json', {
        en: 'the same for machine learning (Croissant 1.0)',
        fr: 'la même chose pour l’apprentissage automatique (Croissant 1.0)',
      }),
      file('dataset.jsonld', {
        en: 'the dataset for search engines (schema.org)',
        fr: 'le jeu de données pour les moteurs de recherche (schema.org)',
      }),
      file('dcat.jsonld', {
        en: 'the dataset for data catalogues (DCAT 3), in both languages',
        fr: 'le jeu de données pour les catalogues de données (DCAT 3), dans les deux langues',
      }),
      file('CITATION.cff', {
        en: 'how to cite the dataset, for programs (Citation File Format)',
        fr: 'comment citer le jeu de données, pour les programmes (Citation File Format)',
      }),
      file('changes.jsonl', {
        en: 'every figure that moved, in every version: old, new, the claims behind it and why, one a line',
        fr: 'chaque chiffre qui a changé, dans chaque version : ancien, nouveau, les affirmations en cause et pourquoi, un par ligne',
      }),
      file('prov.jsonld', {
        en: 'where every figure comes from, as linked data (W3C PROV)',
        fr: 'd’où vient chaque chiffre, en données liées (W3C PROV)',
      }),
    ],
  },
  {
    title: { en: 'To check it', fr: 'Pour vérifier' },
    entries: [
      file('diagnostics.json', {
        en: 'what is odd about the data, in both languages',
        fr: 'ce que les données ont d’étrange, dans les deux langues',
      }),
      file('recompute.mjs', {
        en: 'a program of one file that computes every figure of the default method anew: node recompute.mjs',
        fr: 'un programme d’un seul fichier qui recalcule tous les chiffres de la méthode par défaut : node recompute.mjs',
      }),
      file('SHA256SUMS', {
        en: 'the checksum of every other file: sha256sum -c SHA256SUMS',
        fr: 'la somme de contrôle de tous les autres fichiers : sha256sum -c SHA256SUMS',
      }),
    ],
  },
]

/** What a file of `dist/` is, in a few words; null if nobody has said so. */
export function guideTo(path: string): GuideEntry | null {
  return GUIDE.flatMap(({ entries }) => entries).find(({ files }) => files.test(path)) ?? null
}
