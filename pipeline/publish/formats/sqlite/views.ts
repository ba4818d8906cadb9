/** Queries that most readers would write first, by name. Each gives its rows in the order of its first table. */
export const VIEWS: ReadonlyMap<string, string> = new Map([
  [
    'default_figures',
    `SELECT estimates.event_id, events.name_en AS event_en, events.name_fr AS event_fr,
  estimates.group_id, "groups".name_en AS group_en, "groups".name_fr AS group_fr,
  outcome, counting, as_of, low, best, high, best_kind, verdict, grade, missing_reason, ruling_id,
  sensitivity_en, sensitivity_fr
FROM estimates JOIN events USING (event_id) JOIN "groups" USING (group_id)
WHERE is_default
ORDER BY estimates.rowid`,
  ],
  [
    'claims_with_names',
    `SELECT claim_id, claims.event_id, events.name_en AS event_en, events.name_fr AS event_fr,
  claims.group_id, "groups".name_en AS group_en, "groups".name_fr AS group_fr,
  outcome, counting, claims."from", as_of, wording, claims.language, low, mode, high, hedge, rank,
  claims.speaker_id, speakers.name_en AS speaker_en, speakers.name_fr AS speaker_fr, speakers.kind AS speaker_kind, reliability,
  claims.source_id, publisher, title, url, archived_url, reported_on
FROM claims JOIN events USING (event_id) JOIN "groups" USING (group_id)
  JOIN speakers USING (speaker_id) JOIN sources USING (source_id)
ORDER BY claims.rowid`,
  ],
  [
    'trace_with_words',
    `SELECT trace.event_id, trace.group_id, trace.outcome, trace.counting, trace.as_of, method,
  role, rule, claim_id, wording, speakers.name_en AS speaker_en, speakers.name_fr AS speaker_fr, publisher, title, url
FROM trace JOIN claims USING (claim_id) JOIN speakers USING (speaker_id) JOIN sources USING (source_id)
ORDER BY trace.rowid`,
  ],
])
