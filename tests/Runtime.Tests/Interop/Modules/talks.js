console.log('loading');
var talks = { answer: () => 42 };
