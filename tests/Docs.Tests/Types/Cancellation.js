exports.spin = () => { for (;;) ; };
