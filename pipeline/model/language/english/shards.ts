import type { ShardWords } from '../shard-words.ts'

export const shards: ShardWords = {
  malformed: (option, typed) =>
    `${option} ${JSON.stringify(typed)} is no part; it is a place and how many there are, such as 2/8`,
  kept: file => `${file}: kept until all parts are there; then make merge publishes them`,
  none: 'there is nothing in shards/ yet: make publish SHARD=1/8 makes the first of eight parts',
  missing: (place, of) =>
    `part ${place} of ${of} is missing in shards/: make publish SHARD=${place}/${of} makes it`,
  broken: file => `${file} is cut short or was changed: make it again`,
  other: file =>
    `${file} was made from other data, by another program or as one of another number of parts: remove what is old from shards/, and make it again`,
}
