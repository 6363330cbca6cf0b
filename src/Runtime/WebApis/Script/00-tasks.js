// Tasks that run later, each as a call of its own; what timers and messages are made of. When they are due is C#'s.
(web, start, stop) => {
  const { apply, NativeMap, mapGet, mapSet, mapDelete } = web;
  const tasks = new NativeMap(); // number -> function
  let next = 1;
  web.later = (run, ms) => {
    const id = next++;
    apply(mapSet, tasks, [id, run]);
    start(id, ms);
    return id;
  };
  web.cancel = (id) => { if (apply(mapDelete, tasks, [id])) stop(id); };
  return (id) => {
    const run = apply(mapGet, tasks, [id]);
    if (run === undefined) return;
    apply(mapDelete, tasks, [id]);
    try { run(); } catch (e) { web.reportException(e); }
  };
}
