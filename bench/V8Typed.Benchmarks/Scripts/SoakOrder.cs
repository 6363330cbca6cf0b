namespace V8Typed.Benchmarks;

internal sealed record SoakOrder(string Name, SoakLine[] Lines);

internal sealed record SoakLine(int Count, double Price);

internal sealed record SoakReceipt(string Text, double Total, int Lines);
