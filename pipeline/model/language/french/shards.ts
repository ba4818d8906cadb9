import type { ShardWords } from '../shard-words.ts'

export const shards: ShardWords = {
  malformed: (option, typed) =>
    `${option} ${JSON.stringify(typed)} n’est pas une partie : c’est un rang et un nombre de parties, comme 2/8`,
  kept: file => `${file} : gardé jusqu’à ce que toutes les parties soient là ; make merge les publie alors`,
  none: 'il n’y a encore rien dans shards/ : make publish SHARD=1/8 fait la première de huit parties',
  missing: (place, of) =>
    `la partie ${place} sur ${of} manque dans shards/ : make publish SHARD=${place}/${of} la fait`,
  broken: file => `${file} est tronqué ou a été modifié : refaites-le`,
  other: file =>
    `${file} a été fait à partir d’autres données, par un autre programme ou pour un autre nombre de parties : retirez de shards/ ce qui est ancien, et refaites-le`,
}
