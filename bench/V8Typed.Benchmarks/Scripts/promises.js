// In a file of its own: a VM of whose scripts none names promises makes cheaper calls.
async function add(a, b) { return a + b; }
function addNow(a, b) { return a + b; }
async function callback(f) { return await f(1, 2); }
