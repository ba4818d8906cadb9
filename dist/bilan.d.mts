/* Types of bilan.mjs. Generated from pipeline/loader/api.d.mts and schemas/ by "make types": do not edit. */

/**
 * Opens the published data: the folder of bilan.mjs, or another by its URL, which in a page may be relative to the page.
 * Rejects where the folder cannot be read, or holds data of another major version than this program knows.
 */
export declare function open(folder?: string | { readonly href: string }): Promise<Bilan>

/** The published data. Nothing is read before it is asked for, and nothing twice. */
export interface Bilan {
  readonly title: string
  /** Version of the data. */
  readonly version: string
  /** The tables that can be read. */
  readonly tables: readonly (keyof Tables)[]
  /**
   * The rows of a table, in the order of its file; null is an empty cell. All who ask share them, so they cannot be changed.
   * Rejects where there is no such table, and says which was meant; and where its file cannot be read.
   */
  table<Name extends keyof Tables>(name: Name): Promise<readonly Readonly<Tables[Name]>[]>
  /**
   * The figures of what is asked for. Rejects where no figure at all has such an event, group, outcome, counting or method: a
   * misspelt one would look as if nobody had spoken of it.
   */
  figures(asked?: Asked): Promise<Figure[]>
  /**
   * Every claim that a method weighed for a figure, used or not, in the order of trace.csv. Rejects where there is no such figure.
   */
  behind(figure: FigureKey): Promise<Behind[]>
}

/** Which figures are wanted. What is left out may be anything, but for the method. */
export interface Asked {
  readonly event?: string | undefined
  readonly group?: string | undefined
  readonly outcome?: EstimateRow['outcome'] | undefined
  readonly counting?: EstimateRow['counting'] | undefined
  /** A method, or all; where it is left out, the figures that the editors show first. */
  readonly method?: EstimateRow['method'] | 'all' | undefined
}

/** What was counted, up to when, and what follows from the claims under a method. */
export type Figure = Readonly<EstimateRow>

/** The columns that tell one figure from all others. */
export type FigureKey = Readonly<
  Pick<EstimateRow, 'event_id' | 'group_id' | 'outcome' | 'counting' | 'as_of' | 'method'>
>

/** A claim, and its part in a figure. */
export interface Behind {
  /** What was said, in the words that were printed. */
  readonly claim: Readonly<ClaimRow>
  /** What the claim did to the figure, or why nothing: one row for each role, with its rules. */
  readonly did: readonly Readonly<TraceRow>[]
  /** Who said it. */
  readonly speaker: Readonly<SpeakerRow>
  /** The document that carries it. */
  readonly source: Readonly<SourceRow>
}

/** The tables that can be read, and what their rows are. */
export interface Tables {
  /** Low, best and high for each series under each method, at the last cut-off anybody gave. */
  'estimates': EstimateRow
  /** Every claim as recorded, with what was read from its words and where it stands in raw/. */
  'claims': ClaimRow
  /** What each claim did to an estimate, and by which rule. */
  'trace': TraceRow
  /** Pairs of claims that cannot both be true: a toll never falls, and a part is never more than its whole. */
  'conflicts': ConflictRow
  /** The band of each series at every cut-off, and at the event's end where that is later. */
  'series': SeriesRow
  /** What each figure was on every day on which a claim about it, its parts or its wholes became public: only claims public by then are weighed. */
  'known-on': KnownOnRow
  /** What each figure would be under another assumption, or without one of the voices behind it. */
  'sensitivity': SensitivityRow
  /** What is known per event and outcome, without adding groups together. */
  'summary': SummaryRow
  /** What the pipeline says about the data it published. */
  'diagnostics': DiagnosticRow
  /** Times and places in which people were harmed. An event may be part of a larger one. */
  'events': EventRow
  /** Whose loss is counted. Groups form trees: parts of one whole on the same axis do not overlap, on different axes they may. */
  'groups': GroupRow
  /** Who asserts a figure. Roles and institutions, never private persons. */
  'speakers': SpeakerRow
  /** Documents that carry claims. */
  'sources': SourceRow
  /** What the editors decided about one series, signed by role and dated, with the claims they considered. It stands beside the figures of the methods, never instead of them. */
  'rulings': RulingRow
  /** An id that was released and is no longer there: its tombstone, so that whoever noted the id down learns what became of it. The id is never used again. */
  'withdrawn': WithdrawnRow
}

/**
 * Low, best and high for each series under each method, at the last cut-off anybody gave.
 */
export interface EstimateRow {
  /**
   * The event the count is about.
   */
  event_id: string
  /**
   * Whose loss is counted.
   */
  group_id: string
  /**
   * What happened to the people counted.
   */
  outcome: 'killed' | 'wounded' | 'killed_or_wounded' | 'captured' | 'missing' | 'displaced'
  /**
   * Over which time the count is made.
   */
  counting: 'cumulative' | 'within' | 'stock'
  /**
   * The cut-off of the figure: the day up to which it counts. For counting within, the period counted, as an interval.
   */
  as_of: string
  /**
   * The set of rules that turns claims into a figure. Those that end in -like follow an organisation: their figures are not its own.
   */
  method: 'monotone' | 'ucdp-like' | 'acled-like' | 'ibc-like' | 'airwars-like' | 'un-3-types'
  /**
   * Whether this is the method the editors show first.
   */
  is_default: boolean
  /**
   * The least number the method allows, in people. Empty where no lower bound is stated: 0 is published only where somebody said nought.
   */
  low: number | null
  /**
   * A number somebody stands behind, in people, or the floor, or empty. Never a midpoint. Methods that give no best figure leave it empty.
   */
  best: number | null
  /**
   * The greatest number the method allows, in people. Empty with low given: no upper bound was stated.
   */
  high: number | null
  /**
   * What kind of number best is.
   */
  best_kind: 'value' | 'floor' | 'none'
  /**
   * Whether the voices can all be true at once.
   */
  verdict: 'consistent' | 'contested' | 'single' | 'none'
  /**
   * Share of the weight of the voices that the best history satisfies, from 0 to 1, to four decimals. Empty where no voice votes, and under every method but monotone.
   */
  support: number | null
  /**
   * The lowest number printed about this series, in people, in claims that are neither deprecated nor taken back by their speaker.
   */
  reported_min: number | null
  /**
   * The highest number printed about this series, in people, in claims that are neither deprecated nor taken back by their speaker.
   */
  reported_max: number | null
  /**
   * Number of claims about this very series that were used, copies and earlier words of a voice included.
   */
  claims: number
  /**
   * Number of clusters among them: independent voices, each with one vote.
   */
  clusters: number
  /**
   * Number of kinds of speakers among those whose claims cast the votes.
   */
  source_types: number
  /**
   * Why best is empty. Empty where best is not.
   */
  missing_reason:
    | 'no_figure'
    | 'all_set_aside'
    | 'no_lower_bound'
    | 'no_support'
    | 'not_covered'
    | 'method_gives_none'
    | 'not_verified'
    | null
  /**
   * What the method itself calls its figure; empty where it has no word for it.
   */
  status: 'provisional' | 'corroborated' | 'fair' | 'weak' | 'contested' | 'verified' | 'pending' | null
  /**
   * How well the figure is supported; METHODOLOGY gives the rule in full. No probability and no confidence interval.
   */
  grade: 'strong' | 'moderate' | 'weak' | 'disputed' | 'none'
  /**
   * The editors' decisions on which the row depends, its verdict included, as name=value; raw/desk/methodology.json holds them.
   */
  options: string
  /**
   * The editors' ruling on this series, which stands beside the figures of the methods; empty if there is none.
   */
  ruling_id: string | null
  /**
   * What the figure hangs on, in one sentence, in English.
   */
  sensitivity_en: string
  /**
   * The same sentence in French.
   */
  sensitivity_fr: string
}

/**
 * Every claim as recorded, with what was read from its words and where it stands in raw/.
 */
export interface ClaimRow {
  /**
   * Readable name of the claim; never reused.
   */
  claim_id: string
  /**
   * The event the count is about.
   */
  event_id: string
  /**
   * A place inside the event, where the count covers only that place.
   */
  place: string | null
  /**
   * Whose loss is counted.
   */
  group_id: string
  /**
   * What happened to the people counted.
   */
  outcome: 'killed' | 'wounded' | 'killed_or_wounded' | 'captured' | 'missing' | 'displaced'
  /**
   * Over which time the count is made.
   */
  counting: 'cumulative' | 'within' | 'stock'
  /**
   * First day of the period counted. Required with counting within.
   */
  from: string | null
  /**
   * Cut-off: the date up to which the claim counts. Empty where the source does not say; then the earlier of reported_on and the event's end is taken, or the event's end alone.
   */
  as_of: string | null
  /**
   * The few words of the source that state the figure, as printed.
   */
  wording: string
  /**
   * The figure in notation: 90 (exactly), ~100 (about), 40.. (at least), ..10 (at most), 58..59 (from 58 to 59), >290 (more than 290), <70 (fewer than 70). Empty: it is read from the wording. If both are given they must agree.
   */
  figure: string | null
  /**
   * Language of the wording, BCP 47.
   */
  language: string
  /**
   * Who says it.
   */
  speaker_id: string
  /**
   * The document that carries it.
   */
  source_id: string
  /**
   * When it was said or printed.
   */
  reported_on: string | null
  /**
   * What the source says of its own toll. Empty where it says nothing.
   */
  stage: 'preliminary' | 'final' | null
  /**
   * The earlier claim of the same speaker that this one corrects.
   */
  supersedes: string | null
  /**
   * The rank that the recorder gave it.
   */
  rank: 'preferred' | 'normal' | 'deprecated'
  /**
   * Why the claim is preferred or deprecated.
   */
  rank_reason: string | null
  /**
   * Admiralty grade of the information, from 1 (confirmed) to 5 (improbable). 6 means that it cannot be judged.
   */
  credibility: number | null
  /**
   * Where in the document the words stand.
   */
  locator: string | null
  /**
   * The day the claim was typed.
   */
  recorded_on: string
  /**
   * What a reader of the claim must know.
   */
  comment: string | null
  /**
   * Lower bound of the figure read from the wording, in people. Empty where the source gives no figure.
   */
  low: number | null
  /**
   * The number the words centre on, in people. Empty where they name none.
   */
  mode: number | null
  /**
   * Upper bound of the figure, in people. Empty with low given: the words set none.
   */
  high: number | null
  /**
   * The word that makes the figure less than exact, as printed.
   */
  hedge: string | null
  /**
   * Whether the speaker talks of its own side's losses or its enemy's, from the sides of speaker and group.
   */
  stake: 'own_losses' | 'enemy_losses' | 'none'
  /**
   * The voice: claims of one series that go back to the same speaker or the same report have one vote together. Empty for claims set aside.
   */
  cluster_id: string | null
  /**
   * File of the repository in which the claim stands.
   */
  file: string
  /**
   * Line of that file on which the claim begins; the first is 1.
   */
  line: number
  /**
   * The day from which the claim was public at the latest: the report, else the publication of the page, else the day on which it was read; never later than it was typed.
   */
  known_on: string
}

/**
 * What each claim did to an estimate, and by which rule.
 */
export interface TraceRow {
  /**
   * The event the count is about.
   */
  event_id: string
  /**
   * Whose loss is counted.
   */
  group_id: string
  /**
   * What happened to the people counted.
   */
  outcome: 'killed' | 'wounded' | 'killed_or_wounded' | 'captured' | 'missing' | 'displaced'
  /**
   * Over which time the count is made.
   */
  counting: 'cumulative' | 'within' | 'stock'
  /**
   * The cut-off of the figure: the day up to which it counts. For counting within, the period counted, as an interval.
   */
  as_of: string
  /**
   * The set of rules that turns claims into a figure. Those that end in -like follow an organisation: their figures are not its own.
   */
  method: 'monotone' | 'ucdp-like' | 'acled-like' | 'ibc-like' | 'airwars-like' | 'un-3-types'
  /**
   * The claim.
   */
  claim_id: string
  /**
   * What the claim did. A claim may have several roles, each in a row of its own.
   */
  role:
    | 'supports'
    | 'dissents'
    | 'sets_low'
    | 'sets_best'
    | 'sets_high'
    | 'duplicate_of'
    | 'superseded'
    | 'out_of_scope'
    | 'deprecated'
  /**
   * The rule by which it did so; METHODOLOGY explains each. Several are separated by spaces.
   */
  rule: string
  /**
   * Lower bound of the claim as read.
   */
  low_before: number | null
  /**
   * Upper bound of the claim as read.
   */
  high_before: number | null
  /**
   * Lower bound with which it entered the method; empty where it did not.
   */
  low_after: number | null
  /**
   * Upper bound with which it entered the method; empty where it did not, or without limit.
   */
  high_after: number | null
  /**
   * Claims it cannot stand beside, or the claim it repeats or gives way to; separated by spaces.
   */
  conflicts_with: string | null
}

/**
 * Pairs of claims that cannot both be true: a toll never falls, and a part is never more than its whole.
 */
export interface ConflictRow {
  /**
   * The event the count is about.
   */
  event_id: string
  /**
   * Whose loss is counted.
   */
  group_id: string
  /**
   * What happened to the people counted.
   */
  outcome: 'killed' | 'wounded' | 'killed_or_wounded' | 'captured' | 'missing' | 'displaced'
  /**
   * Over which time the count is made.
   */
  counting: 'cumulative' | 'within' | 'stock'
  /**
   * The set of rules that turns claims into a figure. Those that end in -like follow an organisation: their figures are not its own.
   */
  method: 'monotone' | 'ucdp-like' | 'acled-like' | 'ibc-like' | 'airwars-like' | 'un-3-types'
  /**
   * How they contradict each other.
   */
  kind: 'between_claims' | 'part_above_whole'
  /**
   * The claim whose lower bound is too high.
   */
  earlier_claim_id: string
  /**
   * The day on which it holds: its cut-off, or that of the whole.
   */
  earlier_as_of: string
  /**
   * Its lower bound; of parts, the sum of their lower bounds.
   */
  earlier_low: number
  /**
   * The claim whose upper bound is too low.
   */
  later_claim_id: string
  /**
   * The day on which it holds: its cut-off, or that of the whole.
   */
  later_as_of: string
  /**
   * Its upper bound.
   */
  later_high: number
}

/**
 * The band of each series at every cut-off, and at the event's end where that is later.
 */
export interface SeriesRow {
  /**
   * The event the count is about.
   */
  event_id: string
  /**
   * Whose loss is counted.
   */
  group_id: string
  /**
   * What happened to the people counted.
   */
  outcome: 'killed' | 'wounded' | 'killed_or_wounded' | 'captured' | 'missing' | 'displaced'
  /**
   * Over which time the count is made.
   */
  counting: 'cumulative' | 'within' | 'stock'
  /**
   * The cut-off of the figure: the day up to which it counts. For counting within, the period counted, as an interval.
   */
  as_of: string
  /**
   * The set of rules that turns claims into a figure. Those that end in -like follow an organisation: their figures are not its own.
   */
  method: 'monotone' | 'ucdp-like' | 'acled-like' | 'ibc-like' | 'airwars-like' | 'un-3-types'
  /**
   * The least number the method allows, in people. Empty where no lower bound is stated: 0 is published only where somebody said nought.
   */
  low: number | null
  /**
   * A number somebody stands behind, in people, or the floor, or empty. Never a midpoint. Methods that give no best figure leave it empty.
   */
  best: number | null
  /**
   * The greatest number the method allows, in people. Empty with low given: no upper bound was stated.
   */
  high: number | null
  /**
   * What kind of number best is.
   */
  best_kind: 'value' | 'floor' | 'none'
  /**
   * Where not every number between low and high is possible: those that are, as runs without gaps, with spaces between. 0..90 95..105 is 0 to 90 or 95 to 105; 95.. is 95 and more; ..10 is 10 and fewer. Empty: there is no gap.
   */
  runs: string | null
}

/**
 * What each figure was on every day on which a claim about it, its parts or its wholes became public: only claims public by then are weighed.
 */
export interface KnownOnRow {
  /**
   * The event the count is about.
   */
  event_id: string
  /**
   * Whose loss is counted.
   */
  group_id: string
  /**
   * What happened to the people counted.
   */
  outcome: 'killed' | 'wounded' | 'killed_or_wounded' | 'captured' | 'missing' | 'displaced'
  /**
   * Over which time the count is made.
   */
  counting: 'cumulative' | 'within' | 'stock'
  /**
   * The cut-off of the figure: the day up to which it counts. For counting within, the period counted, as an interval.
   */
  as_of: string
  /**
   * The set of rules that turns claims into a figure. Those that end in -like follow an organisation: their figures are not its own.
   */
  method: 'monotone' | 'ucdp-like' | 'acled-like' | 'ibc-like' | 'airwars-like' | 'un-3-types'
  /**
   * The day by which the claims weighed were public.
   */
  known_on: string
  /**
   * The least number the method allows, in people. Empty where no lower bound is stated: 0 is published only where somebody said nought.
   */
  low: number | null
  /**
   * A number somebody stands behind, in people, or the floor, or empty. Never a midpoint. Methods that give no best figure leave it empty.
   */
  best: number | null
  /**
   * The greatest number the method allows, in people. Empty with low given: no upper bound was stated.
   */
  high: number | null
  /**
   * What kind of number best is.
   */
  best_kind: 'value' | 'floor' | 'none'
  /**
   * Whether the voices can all be true at once.
   */
  verdict: 'consistent' | 'contested' | 'single' | 'none'
  /**
   * Number of claims about this very series that were used, copies and earlier words of a voice included.
   */
  claims: number
  /**
   * Number of clusters among them: independent voices, each with one vote.
   */
  clusters: number
}

/**
 * What each figure would be under another assumption, or without one of the voices behind it.
 */
export interface SensitivityRow {
  /**
   * The event the count is about.
   */
  event_id: string
  /**
   * Whose loss is counted.
   */
  group_id: string
  /**
   * What happened to the people counted.
   */
  outcome: 'killed' | 'wounded' | 'killed_or_wounded' | 'captured' | 'missing' | 'displaced'
  /**
   * Over which time the count is made.
   */
  counting: 'cumulative' | 'within' | 'stock'
  /**
   * The cut-off of the figure: the day up to which it counts. For counting within, the period counted, as an interval.
   */
  as_of: string
  /**
   * The set of rules that turns claims into a figure. Those that end in -like follow an organisation: their figures are not its own.
   */
  method: 'monotone' | 'ucdp-like' | 'acled-like' | 'ibc-like' | 'airwars-like' | 'un-3-types'
  /**
   * The assumption under which the figure is computed again.
   */
  assumption: 'about_5' | 'about_10' | 'about_20' | 'halo' | 'partiality' | 'without_cluster'
  /**
   * The cluster left out, by its id in claims.csv; empty under other assumptions.
   */
  left_out: string | null
  /**
   * The least number the method allows, in people. Empty where no lower bound is stated: 0 is published only where somebody said nought.
   */
  low: number | null
  /**
   * A number somebody stands behind, in people, or the floor, or empty. Never a midpoint. Methods that give no best figure leave it empty.
   */
  best: number | null
  /**
   * The greatest number the method allows, in people. Empty with low given: no upper bound was stated.
   */
  high: number | null
  /**
   * What kind of number best is.
   */
  best_kind: 'value' | 'floor' | 'none'
  /**
   * Whether the voices can all be true at once.
   */
  verdict: 'consistent' | 'contested' | 'single' | 'none'
  /**
   * The columns that differ from the published figure, with spaces between; empty if none does.
   */
  differs: string | null
}

/**
 * What is known per event and outcome, without adding groups together.
 */
export interface SummaryRow {
  /**
   * The event the count is about.
   */
  event_id: string
  /**
   * What happened to the people counted.
   */
  outcome: 'killed' | 'wounded' | 'killed_or_wounded' | 'captured' | 'missing' | 'displaced'
  /**
   * Number of groups about which somebody speaks.
   */
  groups: number
  /**
   * Number of claims recorded.
   */
  claims: number
  /**
   * Number of claims used by the default method.
   */
  used: number
  /**
   * Number of claims kept but not used, each with its reason in the trace.
   */
  set_aside: number
  /**
   * Number of speakers heard.
   */
  speakers: number
  /**
   * Number of documents read.
   */
  sources: number
  /**
   * Number of estimates of the default method on which the voices contradict each other.
   */
  contested: number
  /**
   * Number of estimates of the default method without a best figure.
   */
  unknown: number
  /**
   * The first cut-off.
   */
  first_as_of: string
  /**
   * The last cut-off.
   */
  last_as_of: string
}

/**
 * The dead under ucdp-like in the shape of UCDP GED (exports/ucdp-ged.csv): an event a row, or what it has beside the events inside it.
 */
export interface UcdpGedRow {
  /**
   * The event, by its id in events.csv; with -residual for what a larger event has beside the events inside it.
   */
  id: string
  /**
   * Empty: notes hold no ids of UCDP.
   */
  relid: string | null
  /**
   * Year in which the event began.
   */
  year: number
  /**
   * Empty: notes do not hold it.
   */
  active_year: string | null
  /**
   * Empty: notes do not hold it.
   */
  code_status: string | null
  /**
   * Empty: notes do not hold it.
   */
  type_of_violence: string | null
  /**
   * Empty: notes hold no ids of UCDP.
   */
  conflict_dset_id: string | null
  /**
   * Empty: notes hold no ids of UCDP.
   */
  conflict_new_id: string | null
  /**
   * Empty: notes do not hold it.
   */
  conflict_name: string | null
  /**
   * Empty: notes hold no ids of UCDP.
   */
  dyad_dset_id: string | null
  /**
   * Empty: notes hold no ids of UCDP.
   */
  dyad_new_id: string | null
  /**
   * Both sides, with a hyphen between; empty unless there are two.
   */
  dyad_name: string | null
  /**
   * Empty: notes hold no ids of UCDP.
   */
  side_a_dset_id: string | null
  /**
   * Empty: notes hold no ids of UCDP.
   */
  side_a_new_id: string | null
  /**
   * The first of the sides that are spoken of in the event, in the order of their ids in groups.csv.
   */
  side_a: string | null
  /**
   * Empty: notes hold no ids of UCDP.
   */
  side_b_dset_id: string | null
  /**
   * Empty: notes hold no ids of UCDP.
   */
  side_b_new_id: string | null
  /**
   * The second of them.
   */
  side_b: string | null
  /**
   * Voices used, those with one speaker counted once.
   */
  number_of_sources: number
  /**
   * The documents used: publisher, day and title of each, with semicolons between.
   */
  source_article: string | null
  /**
   * Their publishers, with semicolons between.
   */
  source_office: string | null
  /**
   * The days on which they were published, with semicolons between.
   */
  source_date: string | null
  /**
   * Their titles, with semicolons between.
   */
  source_headline: string | null
  /**
   * The speakers of the claims used, with semicolons between.
   */
  source_original: string | null
  /**
   * How well the place is known, as UCDP codes it: 1 exact, 2 within about 25 km, 3 second-order unit, 4 first-order unit, 5 line or fuzzy area, 6 country, 7 sea or international airspace.
   */
  where_prec: number | null
  /**
   * Place within it.
   */
  where_coordinates: string | null
  /**
   * Empty: notes do not hold it.
   */
  where_description: string | null
  /**
   * First-order administrative unit.
   */
  adm_1: string | null
  /**
   * Empty: notes do not hold it.
   */
  adm_2: string | null
  /**
   * Latitude in degrees, WGS 84.
   */
  latitude: number | null
  /**
   * Longitude in degrees, WGS 84.
   */
  longitude: number | null
  /**
   * The coordinates as a point in well-known text, longitude first.
   */
  geom_wkt: string | null
  /**
   * Empty: notes do not hold it.
   */
  priogrid_gid: string | null
  /**
   * ISO 3166-1 alpha-3 code of the country.
   */
  country: string
  /**
   * Empty: notes do not hold it.
   */
  country_id: string | null
  /**
   * Empty: notes do not hold it.
   */
  region: string | null
  /**
   * 1: an event of a day. 2: a toll of several days, or a residual.
   */
  event_clarity: number
  /**
   * How well the days are known, by the span: 1 a day, 2 up to six days, 3 a week, 4 up to 31 days, 5 longer. 2 or more for a residual.
   */
  date_prec: number
  /**
   * First day of the event.
   */
  date_start: string | null
  /**
   * Last day of the event.
   */
  date_end: string | null
  /**
   * Dead fighters of side_a. 0: none, or nobody gives a number.
   */
  deaths_a: number
  /**
   * Dead fighters of side_b. 0: none, or nobody gives a number.
   */
  deaths_b: number
  /**
   * Dead of groups of status civilian. 0: none, or nobody gives a number.
   */
  deaths_civilians: number
  /**
   * Dead whose status is not known, never split. 0: none, or nobody gives a number.
   */
  deaths_unknown: number
  /**
   * All dead under ucdp-like: deaths_a, deaths_b, deaths_civilians and deaths_unknown together.
   */
  best: number
  /**
   * The greatest number of dead under ucdp-like. A group without a best adds its high here and 0 to best.
   */
  high: number
  /**
   * The least number of dead under ucdp-like.
   */
  low: number
  /**
   * Empty: notes do not hold it.
   */
  gwnoa: string | null
  /**
   * Empty: notes do not hold it.
   */
  gwnob: string | null
}

/**
 * The dead under acled-like in the shape of ACLED (exports/acled.csv): a day of an event a row.
 */
export interface AcledRow {
  /**
   * The event, by its id in events.csv, and the day.
   */
  event_id_cnty: string
  /**
   * The day; of an event known to the month, its middle.
   */
  event_date: string
  /**
   * Its year.
   */
  year: number
  /**
   * 1: the day is known. 3: only the month is.
   */
  time_precision: number
  /**
   * Empty: notes do not hold it.
   */
  disorder_type: string | null
  /**
   * Type of event, from the kind of the event.
   */
  event_type: string | null
  /**
   * Empty: notes do not hold it.
   */
  sub_event_type: string | null
  /**
   * First side of a battle or a siege; empty otherwise, since notes do not say who made a strike.
   */
  actor1: string | null
  /**
   * Empty: notes do not hold it.
   */
  assoc_actor_1: string | null
  /**
   * Empty: notes do not hold it.
   */
  inter1: string | null
  /**
   * Second side of a battle or a siege.
   */
  actor2: string | null
  /**
   * Empty: notes do not hold it.
   */
  assoc_actor_2: string | null
  /**
   * Empty: notes do not hold it.
   */
  inter2: string | null
  /**
   * Empty: notes do not hold it.
   */
  interaction: string | null
  /**
   * Empty: notes do not hold it.
   */
  civilian_targeting: string | null
  /**
   * Empty: notes do not hold it.
   */
  iso: string | null
  /**
   * Empty: notes do not hold it.
   */
  region: string | null
  /**
   * ISO 3166-1 alpha-3 code of the country.
   */
  country: string
  /**
   * First-order administrative unit.
   */
  admin1: string | null
  /**
   * Empty: notes do not hold it.
   */
  admin2: string | null
  /**
   * Empty: notes do not hold it.
   */
  admin3: string | null
  /**
   * Place within it.
   */
  location: string | null
  /**
   * Latitude in degrees, WGS 84.
   */
  latitude: number | null
  /**
   * Longitude in degrees, WGS 84.
   */
  longitude: number | null
  /**
   * How well the place is known: 1 exactly, 2 nearby, 3 to the region.
   */
  geo_precision: number | null
  /**
   * Publishers of the documents used, with semicolons between.
   */
  source: string | null
  /**
   * Empty: notes do not hold it.
   */
  source_scale: string | null
  /**
   * Every figure that was printed, in its words, with who said it; then how the toll was divided.
   */
  notes: string
  /**
   * Dead under acled-like, divided evenly over the days up to which somebody counted; empty where nobody gives a number, where ACLED prints 0.
   */
  fatalities: number | null
  /**
   * Empty: notes do not hold it.
   */
  tags: string | null
  /**
   * Empty: notes do not hold it.
   */
  timestamp: string | null
  /**
   * What fatalities rests on, with spaces between, or why it is empty: none_reported, no_number, counted_in_events_inside, after_last_count. A column of this project.
   */
  fatalities_basis: string
}

/**
 * What the pipeline says about the data it published.
 */
export interface DiagnosticRow {
  /**
   * Stable name of the problem, level/problem.
   */
  code: string
  /**
   * What follows from it.
   */
  severity: 'error' | 'warning' | 'note'
  /**
   * File of the repository.
   */
  file: string
  /**
   * Line as saved; the first is 1. Empty where the whole file is meant.
   */
  line: number | null
  /**
   * Column as saved, in characters; the first is 1.
   */
  column: number | null
  /**
   * Column of the table that is meant. Empty where it is more or less than a cell.
   */
  field: string | null
  /**
   * The offending text.
   */
  text: string | null
  /**
   * What is the matter, in English.
   */
  message_en: string
  /**
   * What is the matter, in French.
   */
  message_fr: string
  /**
   * What to type instead, in English.
   */
  expected_en: string | null
  /**
   * What to type instead, in French.
   */
  expected_fr: string | null
  /**
   * Identity of the finding that does not move with the lines of the file.
   */
  key: string
  /**
   * Why the editors accept it for now (raw/desk/known-issues.csv). Empty where they do not.
   */
  accepted: string | null
}

/**
 * What a version changed: one row a published figure that came, moved or went, and one a claim, ruling, event, group, speaker or source. The first row of a version is about the dataset.
 */
export interface ChangeRow {
  /**
   * The version that made the change; unreleased for what changed since the last one.
   */
  version: string
  /**
   * Day of the release; empty for what is not released yet.
   */
  released_on: string | null
  /**
   * The published table whose row changed; estimates for a figure, dataset for the version as a whole.
   */
  table: 'dataset' | 'estimates' | 'claims' | 'rulings' | 'events' | 'groups' | 'speakers' | 'sources'
  /**
   * Which row: its id or, of a figure, event, group, outcome and method; between them counting and its day or period, unless it is a cumulative toll. A toll whose as_of moves stays the same figure.
   */
  key: string
  /**
   * The event that it is about; empty where it is about none in particular.
   */
  event_id: string | null
  /**
   * Whether the figure is, or was, one that the editors show first; empty where it is no figure.
   */
  is_default: boolean | null
  /**
   * What happened: it came, it went, its figure moved (low, best, high, kind of best or as_of), only its verdict flipped, or something else about it changed.
   */
  change: 'came' | 'moved' | 'flipped' | 'changed' | 'went'
  /**
   * What it was: of a figure all that is compared, of a row that went all its cells that are not empty, of one that changed the cells that are no longer the same. Empty if it came.
   */
  was: {
    [k: string]: string | number | boolean | null
  } | null
  /**
   * What it is, likewise. Empty if it went.
   */
  is: {
    [k: string]: string | number | boolean | null
  } | null
  /**
   * What lies behind the change of a figure, as far as the data tells. table and id name a row, or methodology and one of its settings. relation: count, if it is a claim about this very count, a ruling on it or a setting of its method; part-or-whole, if it is a claim about a part or a whole of it; context, if it is the event, group, speaker or source of such a claim; event, if nothing nearer changed and it is a claim of the same event or of one inside or around it.
   */
  causes: {
    table: 'claims' | 'rulings' | 'events' | 'groups' | 'speakers' | 'sources' | 'methodology'
    id: string
    change: 'came' | 'changed' | 'went'
    relation: 'count' | 'part-or-whole' | 'context' | 'event'
    was: {
      [k: string]: string | number | boolean | null
    } | null
    is: {
      [k: string]: string | number | boolean | null
    } | null
  }[]
  /**
   * Why, in a sentence; where no change of the data explains it, that is said.
   */
  why_en: string
  /**
   * The same in French.
   */
  why_fr: string
}

/**
 * Times and places in which people were harmed. An event may be part of a larger one.
 */
export interface EventRow {
  /**
   * Readable name of the event; never reused.
   */
  event_id: string
  /**
   * The larger event this one belongs to.
   */
  part_of: string | null
  /**
   * Name in English.
   */
  name_en: string
  /**
   * Name in French.
   */
  name_fr: string
  /**
   * What happened.
   */
  kind: 'battle' | 'air_strike' | 'shelling' | 'bombing' | 'massacre' | 'siege' | 'other'
  /**
   * First day: an ISO 8601 day, month or year.
   */
  start: string
  /**
   * Last day: an ISO 8601 day, month or year.
   */
  end: string
  /**
   * ISO 3166-1 alpha-3 code of the country.
   */
  country: string
  /**
   * First-order administrative unit.
   */
  adm1: string | null
  /**
   * Place within it.
   */
  place: string | null
  /**
   * Latitude in degrees, WGS 84.
   */
  latitude: number | null
  /**
   * Longitude in degrees, WGS 84.
   */
  longitude: number | null
  /**
   * How well the place is known, as UCDP codes it: 1 exact, 2 within about 25 km, 3 second-order unit, 4 first-order unit, 5 line or fuzzy area, 6 country, 7 sea or international airspace.
   */
  where_precision: number | null
  /**
   * Wikidata item of the event.
   */
  wikidata: string | null
  /**
   * What a reader of the event must know.
   */
  note: string | null
}

/**
 * Whose loss is counted. Groups form trees: parts of one whole on the same axis do not overlap, on different axes they may.
 */
export interface GroupRow {
  /**
   * Readable name of the group; never reused.
   */
  group_id: string
  /**
   * The larger group this one belongs to.
   */
  part_of: string | null
  /**
   * By what the whole is divided here (status, branch, age, sex, role). Required with part_of.
   */
  axis: string | null
  /**
   * Name in English.
   */
  name_en: string
  /**
   * Name in French.
   */
  name_fr: string
  /**
   * Status of its members under the laws of war.
   */
  status: 'civilian' | 'combatant' | 'mixed'
  /**
   * The warring side it belongs to; inherited by its parts.
   */
  side: string | null
}

/**
 * Who asserts a figure. Roles and institutions, never private persons.
 */
export interface SpeakerRow {
  /**
   * Readable name of the speaker; never reused.
   */
  speaker_id: string
  /**
   * Role or institution in English.
   */
  name_en: string
  /**
   * Role or institution in French.
   */
  name_fr: string
  /**
   * What the speaker is, which decides how many kinds of speakers stand behind a figure.
   */
  kind:
    | 'party'
    | 'hospital'
    | 'health_authority'
    | 'local_authority'
    | 'witness'
    | 'community'
    | 'un'
    | 'ngo'
    | 'media'
    | 'investigation'
    | 'other'
  /**
   * The warring side the speaker belongs to, if any.
   */
  side: string | null
  /**
   * Admiralty grade of the speaker.
   */
  reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
  /**
   * What a reader of this speaker's figures must know.
   */
  note: string | null
}

/**
 * Documents that carry claims.
 */
export interface SourceRow {
  /**
   * Readable name of the document; never reused.
   */
  source_id: string
  /**
   * What kind of document it is.
   */
  kind: 'dispatch' | 'article' | 'report' | 'statement' | 'encyclopedia' | 'broadcast' | 'post' | 'other'
  /**
   * Who published it. Where the document at hand names no publisher, how it is cited.
   */
  publisher: string
  /**
   * Its title, as printed.
   */
  title: string | null
  /**
   * Where it was read.
   */
  url: string | null
  /**
   * A copy that will not change.
   */
  archived_url: string | null
  /**
   * Language of the document, BCP 47.
   */
  language: string
  /**
   * When it was published: an ISO 8601 day, month or year. Empty where the document does not say.
   */
  published_on: string | null
  /**
   * The day it was last read for this dataset.
   */
  accessed_on: string | null
  /**
   * The source that this one repeats.
   */
  relays: string | null
  /**
   * Licence of the document.
   */
  licence: string | null
}

/**
 * What the editors decided about one series, signed by role and dated, with the claims they considered. It stands beside the figures of the methods, never instead of them.
 */
export interface RulingRow {
  /**
   * Permanent name, lower case with hyphens. Never reused.
   */
  ruling_id: string
  /**
   * The event the count is about.
   */
  event_id: string
  /**
   * Whose loss is counted.
   */
  group_id: string
  /**
   * What happened to the people counted.
   */
  outcome: 'killed' | 'wounded' | 'killed_or_wounded' | 'captured' | 'missing' | 'displaced'
  /**
   * Over which time the count is made.
   */
  counting: 'cumulative' | 'within' | 'stock'
  /**
   * The cut-off of the ruling. For counting within, the period counted, as an interval; for a stock, the day on which it was counted.
   */
  as_of: string
  /**
   * The least number, as the editors see it; empty if they set none.
   */
  low: number | null
  /**
   * The figure that the editors stand behind; empty if they stand behind none.
   */
  best: number | null
  /**
   * The greatest number, as the editors see it; empty if they set none.
   */
  high: number | null
  /**
   * Every claim of the series that is not deprecated, by id, with single spaces between: those that were considered. When a claim comes or goes the ruling is stale, which is an error.
   */
  claims: string
  /**
   * Why, for readers.
   */
  reason: string
  /**
   * Who decided, by role, never by name.
   */
  ruled_by: string
  /**
   * Day of the decision.
   */
  ruled_on: string
}

/**
 * An id that was released and is no longer there: its tombstone, so that whoever noted the id down learns what became of it. The id is never used again.
 */
export interface WithdrawnRow {
  /**
   * The id that was withdrawn.
   */
  id: string
  /**
   * The published table in which it stood.
   */
  table: 'events' | 'groups' | 'speakers' | 'sources' | 'claims' | 'rulings'
  /**
   * Day on which it was withdrawn.
   */
  withdrawn_on: string
  /**
   * Why, for readers.
   */
  reason: string
  /**
   * The id of the same table that stands for it now; empty if none does.
   */
  merged_into: string | null
}
