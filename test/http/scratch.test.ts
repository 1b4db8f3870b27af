import { expect, test } from 'vitest'
import { openService } from './service.ts'
test('x', async () => {
  const s = await openService()
  const out: string[] = []
  const time = async (n: string, body: unknown) => { const t0=performance.now(); const a = await s.nobody.post('/computations', body); out.push(n+' '+a.status+' '+(performance.now()-t0).toFixed(0)+'ms '+JSON.stringify(body).length+' '+a.text.slice(0,150)) }
  for (const n of [1000, 4000, 16000, 30000]) {
    const scores = Array.from({length:n},(_, i)=>[Math.round(Math.random()*1e4)/1e4, Math.round(Math.random()*1e4)/1e4])
    await time('ws '+n, {method:'mavt_piecewise', input:{kind:'weightSensitivity', criteria:['a','b'], groups:{g:['a'],h:['b']}, swingPoints:[1,1], scores, varied:'g'}})
    await time('ranks '+n, {method:'ranks', input:{scores:scores.map(x=>x[0])}})
  }
  const n=90000
  await time('labels', {method:'ranks', input:{scores:Array.from({length:n},(_, i)=>i), alternatives: Array.from({length:n},(_, i)=>i.toString(36))}})
  await time('tol', {method:'ranks', input:{tieTolerance: 1e9, scores:Array.from({length:n},(_, i)=>i)}})
  await time('bad', {method:'ranks', input:{scores:Array.from({length:200000},()=>'x')}})
  await time('criteria', {method:'mavt_piecewise', input:{kind:'weightSensitivity', criteria:Array.from({length:20000},(_, i)=>'c'+i), groups:{g:Array.from({length:20000},(_, i)=>'c'+i)}, swingPoints:Array(20000).fill(1), scores:[Array(20000).fill(1)], varied:'g'}})
  console.log(out.join('\n'))
  await s.close()
}, 120000)
