const base = process.argv[2]!;
const { RosterBuilder } = await import(base + '/shared/m3/roster-builder.ts');
function once() {
  const b = new RosterBuilder();
  const s = b.source({ kind:'users', origin:'file', name:'u.csv', encoding:'UTF-8', columns:['user','name','email','status'], columnNames:['USID','TX40','EMAL','USTA'] });
  const t = performance.now();
  for (let i=0;i<600000;i++) s.add(['U'+(1000000+i), 'Firstname'+(i%977)+' Lastname'+(i%1013), 'first.last'+i+'@example.com', '20'], i+1);
  s.end({bytes:0,sha256:''});
  const t2 = performance.now();
  const r = b.source({ kind:'user-roles', origin:'file', name:'ur.csv', encoding:'UTF-8', columns:['user','role','validFrom','validTo'], columnNames:['USID','ROLL','FVDT','VTDT'] });
  for (let i=0;i<600000;i++) r.add(['U'+(1000000+(i>>1)), 'ROLE'+(i%500), '20200101', '0'], i+1);
  r.end({bytes:0,sha256:''});
  return [t2-t, performance.now()-t2];
}
once(); const rs=[once(),once(),once()]; console.log(base, rs.map(r=>r.map(x=>Math.round(x)).join('/')).join(' '));
