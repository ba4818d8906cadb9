import type { ProgramWords } from '../program-words.ts'
import { imports } from './imports.ts'
import { record } from './record.ts'
import { release } from './releases/release.ts'
import { shards } from './shards.ts'

export const program: ProgramWords = {
  usage: `utilisation : main.ts COMMANDE [OPTIONS]

  publish          vérifier, puis reconstruire dist/
  merge            publier ce que chaque publish --shard a gardé
  tables           chaque table en CSV et Parquet dans tables/, partie par partie : pour des données trop nombreuses pour des graphiques et une page
  check            comme reconcile : tout, sauf la publication ; n’écrit rien
  parse            lire raw/ et en rendre compte
  validate         puis le confronter aux schémas et à lui-même
  reconcile        puis peser les affirmations
  examine          puis essayer chaque chiffre sous d’autres hypothèses et sans chacune des voix
  fix              apporter à raw/ les corrections qui ne peuvent pas changer ce que dit une ligne, et les afficher
  explain CHIFFRE  pourquoi un chiffre est ce qu’il est : ÉVÉNEMENT/GROUPE/ISSUE
  note [NOM=VALEUR…]   ajouter une affirmation, et la source ou le locuteur s’ils sont nouveaux ; interroge sur un terminal
  event [NOM=VALEUR…]  ajouter un événement ; interroge sur un terminal
  diff             ce qu’un état des données change à un état antérieur, et pourquoi
  import TABLEAU   reprendre le tableau d’un autre éditeur comme affirmations, et conserver le tableau à côté
  compare TABLEAU  nos chiffres à côté de ceux du tableau d’un autre éditeur, événement par événement
  watch            publier maintenant et à chaque enregistrement dans raw/
  serve            montrer la page à cette machine seulement
  release VERSION  enregistrer, étiqueter et archiver (zip) une version de ce qui est enregistré dans git ; rien n’est envoyé
  types            écrire les types TypeScript et le dictionnaire à partir de schemas/

pour toutes les commandes
  --root DOSSIER   le dossier qui contient raw/ et dist/ (par défaut : ce dépôt)
  --lang LANGUE    messages en anglais (en) ou en français (fr) (par défaut : celle de LC_ALL, LC_MESSAGES ou LANG)

pour publish, merge, tables, watch, check, parse, validate, reconcile, examine, fix, note, event et release
  --fail-on NIVEAU error, warning ou note : gravité à partir de laquelle le code de sortie est 1
                   (par défaut : error)

pour check, parse, validate, reconcile et examine
  --format FORMAT  text, pour les humains, sur la sortie d’erreur (par défaut) ; ou, sur la sortie standard,
                   json (schemas/report.schema.json), github (annotations), markdown (un résumé),
                   sarif, rdjson (reviewdog) ou junit
  --base RÉF       les lignes modifiées depuis cette branche, cette étiquette ou ce commit viennent en premier
                   dans github et markdown, juste avant l’invite dans text, et sont toujours omises en dernier
                   (par défaut : la branche visée par la pull request GitHub)

pour explain
  --method MÉTHODE monotone, ucdp-like, acled-like, ibc-like, airwars-like, un-3-types, ou toutes (all)
                   (par défaut : celle de raw/desk/methodology.json)
  --format FORMAT  text (par défaut), markdown ou json (schemas/explanation.schema.json), sur la sortie standard

pour diff
  --base RÉF       la branche, l’étiquette ou le commit auquel comparer : là d’où part la tête, ou sa pointe si la
                   tête est plus ancienne
  --head RÉF       ce qui lui est comparé (par défaut : la copie de travail telle quelle)
  --format FORMAT  text (par défaut), markdown (un commentaire de pull request), html (une page, avec les graphiques
                   avant et après) ou json (schemas/diff.schema.json), sur la sortie standard

pour publish, merge, tables, check, parse, validate, reconcile, examine et explain
  --as-known-on DATE  ne peser que ce qui était public à la fin de ce jour ; un mois ou une année désigne son dernier jour

pour import et compare
  --from ORIGINE   ucdp-ged, acled, hxl, ou csv avec une correspondance (par défaut : csv)
  --map FICHIER    comment lire les colonnes (schemas/mapping.schema.json)
  --into NOM       import : le nom des nouveaux fichiers dans raw/ (par défaut : celui du tableau)
  --format FORMAT  compare : text (par défaut), csv ou markdown, sur la sortie standard

pour publish
  --shard I/N      ne peser que la I-ième de N parties des affirmations, et la garder dans shards/ pour merge

pour serve
  --port PORT      où sur cette machine ; 0 prend n’importe lequel qui soit libre (par défaut : 8000)

codes de sortie : 0 tout va bien, 1 les données ont des erreurs, 2 mauvaise utilisation, 3 un bogue ou le disque
`,
  release,
  record,
  imports,
  shards,
  hint: 'make affiche les commandes',
  noCommand: typed => `la commande ${JSON.stringify(typed)} n’existe pas`,
  figureNeeded: 'explain demande un chiffre : ÉVÉNEMENT/GROUPE/ISSUE',
  tooMany: typed => `trop d’arguments : ${typed}`,
  noFolder: path => `le dossier ${JSON.stringify(path)} n’existe pas`,
  noOption: option => `l’option ${option} n’existe pas`,
  notHere: (option, command) => `${command} n’admet pas ${option}`,
  valueNeeded: option => `${option} demande une valeur`,
  notAmong: (option, typed, allowed) =>
    `${option} ${JSON.stringify(typed)} est inconnu ; valeurs admises : ${allowed.join(', ')}`,
  noDate: (option, typed, nearest) =>
    `${option} ${JSON.stringify(typed)} n’est pas une date du calendrier ; ${nearest ? `vouliez-vous dire ${nearest} ?` : 'ce peut être un jour, un mois ou une année, comme 2016-10-05'}`,
  noFigure: figure => `le chiffre ${JSON.stringify(figure)} n’existe pas`,
  didYouMean: figure => `vouliez-vous dire ${figure} ?`,
  thereAre: 'il y a :',
  noRepository: 'BASE (--base) demande git, et un dépôt qui contient le dossier de raw/',
  noRef: ref =>
    `git ne connaît ni branche, ni étiquette, ni commit ${JSON.stringify(ref)} ; l’avez-vous récupéré (git fetch) ?`,
  fetchIt: command => `sinon : ${command}`,
  baseNeeded: 'diff demande à quoi comparer : make diff BASE=origin/main (--base)',
  noCommonHistory: ref =>
    `${JSON.stringify(ref)} et cette branche n’ont pas ici d’histoire commune ; l’avez-vous récupérée en entier ?`,
  published: asKnownOn =>
    `dist/ contient ce que l’on savait le ${asKnownOn}, comme le dit datapackage.json. Ce n’est pas l’édition actuelle ; make publish sans AS_KNOWN_ON la rétablit.`,
  distStays: 'dist/ reste inchangé',
  tablesStay: 'tables/ reste inchangé',
  tablesKept: asKnownOn =>
    `tables/ contient ce que l’on savait le ${asKnownOn}. Ce n’est pas une édition à transmettre comme l’actuelle ; make tables sans AS_KNOWN_ON la rétablit.`,
  ledgerBroken: file =>
    `${file} manque ou n’est plus tel que make release l’a écrit ; rétablissez-le avec git et ne laissez écrire que make release`,
  overlapMalformed: file =>
    `${file} n’est pas conforme à schemas/overlap.schema.json : {"overlaps": []} ou, entre les crochets, version, until, where et kept`,
  watching: 'raw/ est surveillé ; Ctrl-C y met fin',
  rebuilt: (files, seconds) =>
    files === 0
      ? `dist/ est à jour (${seconds.toFixed(2).replace('.', ',')} s)`
      : `dist/ est refait en ${seconds.toFixed(2).replace('.', ',')} s : ${files} ${files === 1 ? 'fichier changé' : 'fichiers changés'}`,
  serving: address => `la page est à l’adresse ${address}, sur cette machine seulement ; Ctrl-C y met fin`,
  nothingToServe: 'il n’y a pas encore de page dans dist/ : make publish la fait',
  noPort: port =>
    `le port ${port} est pris ou interdit ; donnez-en un autre, par exemple make serve PORT=${port + 1}`,
  portMalformed: (option, typed) =>
    `${option} ${JSON.stringify(typed)} n’est pas un port : c’est un nombre jusqu’à 65535`,
  drawing: ({ name, place, of }, pace) => `dessin ${place} sur ${of}, ${name}${paceInWords(pace)}`,
  checking: ({ place, of }, pace) => `contrôle des notes, partie ${place} sur ${of}${paceInWords(pace)}`,
}

function paceInWords(pace: { readonly perSecond: number; readonly left: number } | null): string {
  if (!pace) return ''
  return ` ; ${pace.perSecond.toFixed(1).replace('.', ',')} par seconde, encore ${Math.ceil(pace.left)} s`
}
