exports.area = f => f.kind === "circle" ? Math.PI * f.radius ** 2 : f.side ** 2;
exports.parse = text => text.split(" ").map(t => t[0] === "o" ? { kind: "circle", radius: +t.slice(1) } : { kind: "square", side: +t.slice(1) });
