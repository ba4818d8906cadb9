import { Worker, isMainThread, parentPort } from 'node:worker_threads'
if (isMainThread) {
  const t=performance.now()
  const n=2
  for(let i=0;i<n;i++){ const w=new Worker(new URL(import.meta.url)); w.on('message',m=>{console.log('ready',m,(performance.now()-t)|0); w.terminate()}) }
} else {
  const t0=performance.now()
  await import('./pipeline/publish/charts/render.ts')
  parentPort.postMessage((performance.now()-t0)|0)
}
