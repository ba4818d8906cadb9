import type { Verdict } from '../../journey/assessment.ts'
import type { Dialect } from '../../journey/dialect.ts'
import type { ReportWords } from '../report-words.ts'
import { SEPARATORS } from './problems/files.ts'
import { counted, grouped } from './words.ts'

const LINE_ENDS: Readonly<Record<Dialect['lineEnd'], string>> = {
  LF: 'des fins de ligne LF',
  CRLF: 'des fins de ligne CRLF',
  CR: 'des fins de ligne CR',
  mixed: 'des fins de ligne de plusieurs sortes',
  none: 'sans fin de ligne',
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  consistent: 'concordant',
  contested: 'contesté',
  single: 'une seule voix',
  none: 'sans affirmation',
}

export const report: ReportWords = {
  number: grouped,
  counted: (count, { one, many }) => counted(count, one, many),
  found: 'trouvé',
  expected: 'attendu',
  together: statements => statements.join(' ; '),
  labelled: (label, text) => `${label} : ${text}`,
  inQuotes: text => `« ${text} »`,
  kind: (code, field) => (field === null ? code : `${code} dans ${field}`),
  more: (count, kind) => `et ${counted(count, 'autre', 'autres')} de ${kind}`,
  characters: count => `${counted(count, 'caractère', 'caractères')} en tout`,
  accepted: count =>
    `${counted(count, 'problème connu est accepté, avec son motif,', 'problèmes connus sont acceptés, avec leurs motifs,')} dans raw/desk/known-issues.csv`,
  readAs: (file, { encoding, bom, delimiter, lineEnd, hxl }) =>
    `${file} : lu en ${encoding}${bom ? ' (avec indicateur d’ordre des octets)' : ''}, avec des ${SEPARATORS[delimiter].many} et ${LINE_ENDS[lineEnd]}${
      hxl ? ' ; la ligne de balises HXL a été ignorée' : ''
    }`,
  rows: (rows, tables) =>
    `${counted(rows, 'ligne', 'lignes')} dans ${counted(tables, 'tableau', 'tableaux')}`,
  claims: (claims, events) =>
    `${counted(claims, 'affirmation', 'affirmations')} sur ${counted(events, 'événement', 'événements')}`,
  estimates: (estimates, contested) =>
    `${counted(estimates, 'estimation', 'estimations')}, dont ${counted(contested, 'contestée', 'contestées')}`,
  verdict: (outcome, counts) => `${{ fine: 'OK', errors: 'ERREURS', failed: 'REFUSÉ' }[outcome]} : ${counts}`,
  acceptedNoun: { one: 'accepté', many: 'acceptés' },
  nothing: 'aucune erreur, rien à signaler',
  edits: count =>
    count === 0
      ? 'rien qui puisse être corrigé sans vous demander votre avis'
      : counted(count, 'correction apportée', 'corrections apportées'),
  moreAnnotations: (count, { one, many }) =>
    `${counted(count, one, many)} de plus : GitHub n’en montre que dix de chaque sorte. ` +
    'make check en donne la liste, de même que le résumé écrit par make check FORMAT=markdown.',
  summary: {
    title: 'Vérification des données',
    severity: 'gravité',
    code: 'code',
    column: 'colonne',
    count: 'nombre',
    meaning: 'signification',
    place: 'endroit',
    matter: 'ce qui ne va pas',
    accepted: 'Problèmes connus acceptés',
    reason: 'motif',
    cut: (shown, all) =>
      `Le résumé s’arrête ici : GitHub n’accepte pas plus de 1 Mio. Il montre ${grouped(shown)} constats sur ${grouped(all)} ; make check donne la liste des autres.`,
  },
  tests: {
    clean: 'rien à signaler',
    findings: count => counted(count, 'constat', 'constats'),
    notShown: count => `et ${counted(count, 'autre', 'autres')}`,
  },
  build: {
    file: 'fichier',
    rows: 'lignes',
    bytes: 'octets',
    removed: 'supprimé',
    changes: { new: 'nouveau', changed: 'modifié', same: '' },
    moved: 'chiffres qui ont bougé :',
    notPublished: 'non publié',
    unchanged: 'rien n’a changé depuis la dernière construction',
    more: count => `et ${counted(count, 'autre', 'autres')}`,
    total: (files, bytes) => `${counted(files, 'fichier', 'fichiers')}, ${counted(bytes, 'octet', 'octets')}`,
    tally: (added, changed, removed, same) =>
      `${counted(added, 'nouveau', 'nouveaux')}, ${counted(changed, 'modifié', 'modifiés')}, ${counted(removed, 'supprimé', 'supprimés')}, ${counted(same, 'inchangé', 'inchangés')}`,
    fresh: (lastSource, lastChange) => `dernière source ${lastSource}, dernier changement ${lastChange}`,
    figure: (low, best, high, verdict, day) =>
      `minimum ${low} meilleur ${best} maximum ${high}, ${VERDICTS[verdict] ?? verdict}, au ${day}`,
  },
}
