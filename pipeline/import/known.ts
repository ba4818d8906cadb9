import type { GroupRow } from '../model/records.gen.ts'
import type { Mapping } from './mapping.ts'

/** The groups of which tables of others speak, for a repository that lacks them. */
export const PEOPLE: GroupRow = {
  group_id: 'people',
  part_of: null,
  axis: null,
  name_en: 'All people',
  name_fr: 'Toutes les personnes',
  status: 'mixed',
  side: null,
}

/**
 * UCDP Georeferenced Event Dataset, in the columns of versions 20.1 to 26.1. `deaths_a` and its like share out the best
 * estimate and have no range, and 0 there may mean not known, so they stay in the table that is kept: as claims they would
 * raise the least number to the best. CC BY 4.0 (UCDP Dataset Download Center).
 */
export const UCDP_GED: Mapping = {
  prefix: 'ucdp-ged',
  publisher: 'Uppsala Conflict Data Program',
  title: 'UCDP Georeferenced Event Dataset',
  language: 'en',
  licence: 'CC-BY-4.0',
  speaker: {
    speaker_id: 'ucdp',
    name_en: 'Uppsala Conflict Data Program (UCDP)',
    name_fr: 'Programme de données sur les conflits d’Uppsala (UCDP)',
    kind: 'investigation',
  },
  event: {
    id: ['id'],
    name: ['dyad_name', 'where_coordinates', 'date_start'],
    start: 'date_start',
    end: 'date_end',
    country: 'country',
    adm1: 'adm_1',
    place: 'where_coordinates',
    latitude: 'latitude',
    longitude: 'longitude',
    where_precision: 'where_prec',
    note: ['type_of_violence', 'event_clarity', 'date_prec'],
  },
  counts: [{ group_id: 'people', outcome: 'killed', low: 'low', best: 'best', high: 'high' }],
  groups: [PEOPLE],
  comment: ['source_article'],
}

/**
 * The export of ACLED. Its terms of use prohibit giving others direct access to its data, so what is imported here can be
 * compared and not published. `fatalities` 0 means none or not reported (METHODOLOGY, "The acled-like method"), so a 0 is set
 * aside.
 */
export const ACLED: Mapping = {
  prefix: 'acled',
  publisher: 'Armed Conflict Location & Event Data (ACLED)',
  title: 'ACLED export',
  language: 'en',
  licence: 'ACLED Terms of Use',
  speaker: {
    speaker_id: 'acled',
    name_en: 'Armed Conflict Location & Event Data (ACLED)',
    name_fr: 'Armed Conflict Location & Event Data (ACLED)',
    kind: 'investigation',
  },
  event: {
    id: ['event_id_cnty'],
    name: ['sub_event_type', 'location', 'event_date'],
    start: 'event_date',
    country: 'country',
    adm1: 'admin1',
    place: 'location',
    latitude: 'latitude',
    longitude: 'longitude',
    note: ['event_type', 'time_precision', 'geo_precision'],
  },
  counts: [{ group_id: 'people', outcome: 'killed', best: 'fatalities', nought: 'unknown' }],
  groups: [PEOPLE],
  comment: ['source'],
}

/** A table of which nothing is known yet. */
export const BLANK: Mapping = {
  prefix: '',
  publisher: '',
  language: '',
  licence: '',
  speaker: { speaker_id: '', name_en: '', name_fr: '', kind: 'other' },
  event: { id: [], name: [], start: '', country: '' },
  counts: [],
  groups: [PEOPLE],
}
