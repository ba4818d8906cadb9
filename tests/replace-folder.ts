import { readFolder, replaceFolder } from '../pipeline/edge/write.ts'

/** Replaces one folder by the files of another: a program to be killed by kill.test.ts. */
const [folder = '', replacement = ''] = process.argv.slice(2)
replaceFolder(
  folder,
  [...readFolder(replacement)].map(([path, bytes]) => ({ path, bytes, rows: null })),
)
