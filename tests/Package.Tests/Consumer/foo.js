var foo = { render: function (s) { return s; } };
