exports.show = stock => JSON.stringify(stock);
exports.invert = names => new Map(Object.entries(names).map(([k, v]) => [v, k]));
exports.count = flags => [...flags.values()].filter(f => f).length;
