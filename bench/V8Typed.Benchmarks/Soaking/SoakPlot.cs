using ScottPlot;

namespace V8Typed.Benchmarks;

/// <summary>The samples of a soak as a picture.</summary>
internal static class SoakPlot
{
    public static void Save(IReadOnlyList<SoakSample> samples, string path)
    {
        var plot = new Plot();
        double[] minutes = [.. samples.Select(sample => sample.Time / 60)];
        var memory = plot.Add.Scatter(minutes, samples.Select(sample => sample.Resident / 1048576.0).ToArray());
        (memory.LegendText, memory.MarkerSize, memory.LineWidth) = ("memory of the process, MB", 0, 2);
        var managed = plot.Add.Scatter(minutes, samples.Select(sample => sample.Managed / 1048576.0).ToArray());
        (managed.LegendText, managed.MarkerSize, managed.LineWidth) = (".NET's heap of it, MB", 0, 2);
        var calls = plot.Add.Scatter(minutes, samples.Select(sample => sample.Calls / 1000.0).ToArray());
        (calls.LegendText, calls.MarkerSize, calls.Axes.YAxis) = ("calls so far, thousands", 0, plot.Axes.Right);
        var recycled = plot.Add.Scatter(minutes, samples.Select(sample => sample.Recycled / 100.0).ToArray());
        (recycled.LegendText, recycled.MarkerSize, recycled.Axes.YAxis) = ("VMs replaced so far, hundreds", 0, plot.Axes.Right);
        plot.XLabel("minutes");
        plot.YLabel("MB");
        plot.Axes.AutoScale();
        plot.Axes.SetLimitsY(0, samples.Max(sample => sample.Resident) / 1048576.0 * 1.2, plot.Axes.Left);
        plot.ShowLegend(Alignment.LowerRight);
        plot.SavePng(path, 1000, 500);
    }
}
